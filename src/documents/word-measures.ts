/** A centimetre in twips: twentieths of a point, in which Word measures. */
export const CM = 567;

/** How wide the text of a page is. */
export const TEXT_WIDTH = 16 * CM;

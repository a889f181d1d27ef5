/** How far a rule looks around a word: a line or so. */
const NEAR = 90;

/** The text a little way before an offset. Bounded, so that time grows in line with the text. */
export function before(text: string, at: number, length = NEAR): string {
  return text.slice(Math.max(0, at - length), at);
}

/** The text a little way after an offset. */
export function after(text: string, at: number, length = NEAR): string {
  return text.slice(at, at + length);
}

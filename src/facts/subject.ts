import type { Fact } from './fact.ts';

/** What a fact is about, as stems: “Working days of the gap before signing” → gap, sign … */
export function subjectOf({ id, what }: Fact): ReadonlySet<string> {
  return new Set([...stemsIn(`${id.replaceAll('-', ' ')} ${what}`)].filter((stem) => !COMMON.has(stem)));
}

export function stemsIn(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem));
}

/** Enough of a word to know its other forms by. */
function stem(word: string): string {
  return word.replace(/(?:ies|ing|ed|es|s|y)$/, '').slice(0, 7);
}

/** Words that so many facts share that they tell none from another. */
const COMMON = new Set(
  'the and for from with what that which who whom how its them they this was are has have been will may must can one two day days working clear week month year hour time date start end end council councils council law act rule rules number share limit least most first last before after between into over under above below its size value sum cost price pay paid money pound percent people person group groups england england government minister long short new old full main per each every any all not'
    .split(' ')
    .map(stem),
);

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 999 in words, as British English says it; undefined outside that. */
export function numberWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 999) return undefined;
  if (value < 20) return SMALL[value];
  if (value < 100)
    return [TENS[Math.floor(value / 10)], SMALL[value % 10]]
      .filter((_, n) => n === 0 || value % 10)
      .join('-');
  const rest = value % 100;
  return `${SMALL[Math.floor(value / 100)]} hundred${rest ? ` and ${numberWords(rest)}` : ''}`;
}

/** A plain name as a text may say it: “the waiting gap before signing” is met as “a waiting gap before signing” too. */
export function bareName(plain: string): string {
  return plain.toLowerCase().replace(/^(?:the|an?|your|our) /, '');
}

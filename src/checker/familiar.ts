/**
 * Whether a word is on a list of familiar ones, itself or as a form of one. The forms are those of Dale and
 * Chall's rules: plurals and possessives, -s, -ed and -ing of verbs, -er and -est of adjectives. A figure is
 * familiar, and so is a word of familiar words: “plain-English”.
 */
export function isFamiliar(word: string, familiar: ReadonlySet<string>): boolean {
  const parts = word.replaceAll('’', "'").replace(/'s?$/, '').split(/[-/&]/);
  return parts.every(
    (part) => /\p{N}/u.test(part) || formsOf(part.toLowerCase()).some((form) => familiar.has(form)),
  );
}

/** The words that a word could be a form of, itself first: `hurried` → hurried, hurri, hurrie, hurry. */
function formsOf(word: string): string[] {
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/es$/, ''));
  const ending = /(?:ed|ing|er|est)$/.exec(word)?.[0];
  if (ending) {
    const stem = word.slice(0, -ending.length);
    forms.push(stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/([^aeiou])\1$/, '$1'));
  }
  return forms;
}

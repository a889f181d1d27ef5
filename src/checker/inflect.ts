/** Verbs of two syllables or more that double their last letter, because the stress is on it. */
const DOUBLES = /(?:mit|fer|cur|pel|bel|gret|lot|trol|nul|cel|vel|sel)$/;

/** The forms of a regular verb: `commence` → commence, commences, commenced, commencing. */
export function verbForms(verb: string): string[] {
  const [first, ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  return [first!, thirdPerson(first!), past(first!), `${stem(first!)}ing`].map((form) => form + tail);
}

/** A noun and its plural. */
export function nounForms(noun: string): string[] {
  return [noun, thirdPerson(noun)];
}

function thirdPerson(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function past(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${stem(verb)}ed`;
}

/** What -ing and -ed are put on. */
function stem(verb: string): string {
  if (/[^eoy]e$/.test(verb)) return verb.slice(0, -1);
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);
  return short || DOUBLES.test(verb) ? verb + verb.at(-1)! : verb;
}

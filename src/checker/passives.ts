import type { PlacedSentence } from './counts.ts';
import { isParticiple } from './participles.ts';

/**
 * What a passive says. `duty`: must be, is to be; `going on`: is being; `being`: alone, “the steps being taken”;
 * `infinitive`: “to be” alone; `motion`: the bare form of resolutions, “that the fees be approved”.
 */
export type PassiveSense =
  'duty' | 'will' | 'may' | 'can' | 'going on' | 'being' | 'past' | 'present' | 'infinitive' | 'motion';

/** A passive: “will not have been sent”. Indices are of the sentence's words. */
export interface Passive {
  sense: PassiveSense;
  /** The first word of its group: “will”. */
  first: number;
  /** Its participle: “sent”. */
  participle: number;
}

const BE = /^(?:am|is|are|was|were|be|been|being)$/i;
const BETWEEN =
  /^(?:not|also|then|still|now|only|always|never|often|first|fully|\p{Ll}+ly|since|again|all|both)$/u;
const GROUP =
  /^(?:must|shall|should|ought|will|would|may|might|can|cannot|could|has|have|had|is|are|was|were|need|needs|not|been|being|be|also|then|now|still|only|always|never|first|to)$/i;
const SMALL = /^(?:not|also|then|now|still|only|always|never|first)$/i;

/** The passives of a sentence, in order. */
export function passivesOf(sentence: PlacedSentence): Passive[] {
  const { words } = sentence;
  return words.flatMap(({ text }, n): Passive[] => {
    if (!BE.test(text) || /^(?:be|been|being)$/i.test(words[n + 1]?.text ?? '')) return [];
    const participle = participleAfter(sentence, n);
    if (participle === undefined) return [];
    const first = firstOfGroup(sentence, n);
    const group = words.slice(first, n + 1).map((word) => word.text.toLowerCase());
    return [{ sense: senseOf(group), first, participle }];
  });
}

function participleAfter({ words, text }: PlacedSentence, be: number): number | undefined {
  for (let n = be + 1; n <= be + 3 && n < words.length; n += 1) {
    if (/[,;:(–]/.test(text.slice(words[n - 1]!.end, words[n]!.start))) return undefined;
    if (isParticiple(words[n]!.text)) return n;
    if (!BETWEEN.test(words[n]!.text)) return undefined;
  }
  return undefined;
}

function firstOfGroup({ words, text }: PlacedSentence, be: number): number {
  let first = be;
  while (
    first > 0 &&
    GROUP.test(words[first - 1]!.text) &&
    /^\s+$/.test(text.slice(words[first - 1]!.end, words[first]!.start))
  )
    first -= 1;
  while (SMALL.test(words[first]!.text)) first += 1;
  return first;
}

function senseOf(group: readonly string[]): PassiveSense {
  const has = (...words: string[]): boolean => words.some((word) => group.includes(word));
  if (has('must', 'shall', 'should', 'ought', 'need', 'needs')) return 'duty';
  if (has('will', 'would')) return 'will';
  if (has('may', 'might')) return 'may';
  if (has('can', 'cannot', 'could')) return 'can';
  if (has('to')) return group[0] === 'to' ? 'infinitive' : 'duty';
  if (has('being')) return group[0] === 'being' ? 'being' : 'going on';
  if (has('has', 'have', 'had', 'was', 'were')) return 'past';
  return has('is', 'are', 'am') ? 'present' : 'motion';
}

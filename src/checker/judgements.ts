import type { FileFinding } from './finding.ts';
import { LineIndex } from './position.ts';

/** What a person said of one finding in running prose: is it a fault that its writer should mend? */
export interface Judgement {
  rule: string;
  /** The file's name, without folders. */
  file: string;
  /** The words that were marked, with what stands around them, on one line. */
  marked: string;
  right: boolean;
  /** Why, where it is not plain. */
  why?: string | undefined;
}

/** A finding as a judge sees it. */
export type Judged = Pick<Judgement, 'rule' | 'file' | 'marked'>;

/** How a rule did on running prose. */
export interface ProseAccuracy {
  right: number;
  wrong: number;
  /** Findings that nobody has judged. */
  unjudged: Judged[];
  /** Findings that were judged wrong. */
  mistakes: Judgement[];
}

const AROUND = 70;

/** A finding in the form in which it is judged: `… will ⟦utilise⟧ the …`. */
export function asJudged(finding: FileFinding, source: string): Judged {
  const lines = new LineIndex(source);
  const start = lines.offset(finding.line, finding.column);
  const end = lines.offset(finding.endLine, finding.endColumn);
  const marked = `${source.slice(Math.max(0, start - AROUND), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + AROUND)}`;
  return {
    rule: finding.rule,
    file: finding.path.split('/').at(-1)!,
    marked: marked.replace(/\s+/g, ' ').trim(),
  };
}

/** Sets a rule's findings in running prose against what people said of them. */
export function judgeProse(found: readonly Judged[], judgements: readonly Judgement[]): ProseAccuracy {
  const key = ({ rule, file, marked }: Judged): string => JSON.stringify([rule, file, marked]);
  const known = new Map(judgements.map((judgement) => [key(judgement), judgement]));
  const accuracy: ProseAccuracy = { right: 0, wrong: 0, unjudged: [], mistakes: [] };
  for (const each of found) {
    const judgement = known.get(key(each));
    if (!judgement) accuracy.unjudged.push(each);
    else if (judgement.right) accuracy.right += 1;
    else {
      accuracy.wrong += 1;
      accuracy.mistakes.push(judgement);
    }
  }
  return accuracy;
}

/**
 * Draws some of a list at random, the same each time for the same list. The order is that of a hash of each
 * (FNV-1a, 32 bits), so that a finding more or less changes no other's place.
 */
export function drawAtRandom(from: readonly Judged[], count: number): Judged[] {
  return [...from]
    .map((each) => ({ each, at: hash(each.rule + each.file + each.marked) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ each }) => each);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  return value >>> 0;
}

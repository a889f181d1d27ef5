import type { FileReport } from '../../../src/checker/check.ts';
import type { Finding } from '../../../src/checker/finding.ts';
import { measure } from '../../../src/checker/measures.ts';

/** A finding with everything filled in that a test does not care about. */
export function aFinding(fields: Partial<Finding> = {}): Finding {
  return {
    rule: 'long-sentence',
    level: 'error',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    text: 'text',
    message: 'It is long.',
    ...fields,
  };
}

/** A file's report with these findings, of a text of 6 words in 2 sentences. */
export function aReport(path: string, findings: Finding[] = []): FileReport {
  const counts = {
    words: 6,
    sentences: 2,
    syllables: 9,
    characters: 24,
    longWords: 1,
    longSentences: 0,
    unfamiliarWords: 1,
  };
  const counted = { paragraphs: 6 };
  const notCounted = { headings: 2, code: 1 };
  return {
    path,
    words: 6,
    sentences: 2,
    counted,
    notCounted,
    measures: measure({ ...counts, counted, notCounted }),
    findings,
  };
}

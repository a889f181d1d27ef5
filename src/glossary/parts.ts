import type { Document } from '../checker/document.ts';

/** The parts that a core term has, by the name under which they are missed. */
const PARTS: Record<string, (document: Document) => boolean> = {
  'what it means for you': (document) =>
    document.passages.some(({ kind, text }) => kind === 'heading' && /^what it means/i.test(text)),
  'an example': (document) => document.components.some(({ name }) => name === 'Example'),
  'what to ask': (document) => document.components.some(({ name }) => name === 'Ask'),
};

/** The parts that a term’s page lacks, of those that a core term has. */
export function missingParts(document: Document): string[] {
  return Object.entries(PARTS).flatMap(([name, has]) => (has(document) ? [] : [name]));
}

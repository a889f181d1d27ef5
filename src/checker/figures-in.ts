import type { CheckContext, FigureMatch } from './rule.ts';

let last: { text: string; find: CheckContext['figures']; found: FigureMatch[] } | undefined;

/** The figures of facts that are typed in a text, looked for once where rules ask one after another. */
export function figuresIn(text: string, { figures }: CheckContext): readonly FigureMatch[] {
  if (last?.text !== text || last.find !== figures) last = { text, find: figures, found: figures(text) };
  return last.found;
}

import type { NamedDocument } from '../check-together.ts';
import type { Passage } from '../passage.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** One term's short meaning names another term. */
interface Mention {
  file: NamedDocument;
  passage: Passage;
  start: number;
  end: number;
  from: string;
  to: string;
}

export const circularDefinition: Rule = {
  id: 'circular-definition',
  level: 'error',
  scope: 'collection',
  title: 'Meanings that lead round in a circle',
  why: 'If “tender” is explained as a kind of bid and “bid” as a kind of tender, whoever knows neither learns nothing. Somewhere a meaning must stand on everyday words.',
  examples: {
    finds: [
      {
        text: '---\ntitle: invitation to tender\nshort: Papers like a lot.\n---\n===\n---\ntitle: standstill period\nshort: The gap after an invitation to tender.\n---\n===\n---\ntitle: conditions of participation\nshort: Like a standstill period, or an asset of community value.\n---\n===\n---\ntitle: asset of community value\nshort: A thing with conditions of participation.\n---',
        found: ['asset of community value', 'conditions of participation'],
      },
    ],
    leaves: [
      {
        text: '---\ntitle: standstill period\nshort: The gap after an invitation to tender.\n---\n===\n---\ntitle: invitation to tender\nshort: A pack of papers.\n---',
      },
    ],
  },
  *check(files, context) {
    const mentions = files.flatMap((file) => mentionsIn(file, context));
    const next = new Map<string, Set<string>>();
    for (const { from, to } of mentions) next.set(from, (next.get(from) ?? new Set()).add(to));
    for (const { from, to, ...place } of mentions) {
      const round = wayFrom(to, from, next);
      if (!round) continue;
      const names = [from, ...round].map((id) => `“${context.terms.get(id)?.title ?? id}”`);
      yield {
        ...place,
        message: `These meanings lead round in a circle: ${names.join(' → ')}.`,
        suggestion: 'Say this one in everyday words.',
      };
    }
  },
};

/** The terms that a term's short meaning names, but for itself and everyday words. */
function mentionsIn(file: NamedDocument, context: CheckContext): Mention[] {
  const own = file.ownTerm;
  if (own === undefined) return [];
  return file.document.passages
    .filter(({ field }) => field === 'short')
    .flatMap((passage) =>
      context
        .findTerms(passage.text)
        .filter(({ id }) => id !== own && !context.terms.get(id)?.everyday)
        .map(({ id, start, end }) => ({ file, passage, start, end, from: own, to: id })),
    );
}

/** The shortest way along mentions, both ends included; undefined where there is none. */
function wayFrom(
  from: string,
  to: string,
  next: ReadonlyMap<string, ReadonlySet<string>>,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  const waiting = [from];
  for (const at of waiting) {
    if (at === to) {
      const way: string[] = [];
      for (let id: string | undefined = at; id !== undefined; id = cameFrom.get(id)) way.unshift(id);
      return way;
    }
    for (const id of next.get(at) ?? []) {
      if (cameFrom.has(id)) continue;
      cameFrom.set(id, at);
      waiting.push(id);
    }
  }
  return undefined;
}

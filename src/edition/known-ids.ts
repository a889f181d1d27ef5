import type { CheckContext } from '../checker/rule.ts';
import type { Entry } from './read-entry.ts';

/**
 * The ids that a file may name, by the edition that it is in: base content cannot name a term that only some
 * editions have. Where a list could not be read, every id that anything names counts as known, so that one
 * fault makes one finding.
 */
export function knownIds(
  entries: readonly Entry[],
  lists: { fact: ReadonlySet<string> | undefined; source: ReadonlySet<string> | undefined },
): (edition: string | undefined) => CheckContext['ids'] {
  const named = (to: 'fact' | 'source'): Set<string> =>
    new Set(
      entries.flatMap(({ document }) =>
        (document?.references ?? []).filter((reference) => reference.to === to).map(({ id }) => id),
      ),
    );
  const fact = lists.fact ?? named('fact');
  const source = lists.source ?? named('source');
  const made = new Map<string | undefined, CheckContext['ids']>();
  return (edition) => {
    const ids = made.get(edition) ?? { fact, source, term: termIds(entries, edition) };
    made.set(edition, ids);
    return ids;
  };
}

/** Ids of the terms that an edition has, or the base content; also of those whose files have faults. */
function termIds(entries: readonly Entry[], edition: string | undefined): Set<string> {
  return new Set(
    entries.flatMap(({ place }) =>
      place.kind === 'term' && (place.edition === undefined || place.edition === edition) ? [place.id] : [],
    ),
  );
}

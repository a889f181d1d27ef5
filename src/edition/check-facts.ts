import type { FileFinding } from '../checker/finding.ts';
import { nearest } from '../checker/nearest.ts';
import type { Fact } from '../facts/fact.ts';
import { isStale } from '../facts/on-a-day.ts';
import { findingAt } from './finding-at.ts';
import { placesOfIds } from './yaml-place.ts';

/**
 * Checks what `facts.yaml` says beyond its form: known sources, values in order, not stale.
 *
 * @param sourceIds undefined where nobody can tell which sources there are
 */
export function checkFacts(
  file: { path: string; source: string },
  facts: readonly Fact[],
  sourceIds: ReadonlySet<string> | undefined,
  today: string,
): FileFinding[] {
  const findings: FileFinding[] = [];
  const places = placesOfIds(file.source);
  for (const fact of facts) {
    const found = (
      message: string,
      suggestion: string,
      level: 'error' | 'warn' = 'error',
      rule = 'fact',
    ): void => {
      findings.push({
        ...findingAt(file, rule, places.get(fact.id)?.[0] ?? '', message, suggestion),
        level,
      });
    };
    for (const value of fact.values) {
      if (!sourceIds || sourceIds.has(value.source)) continue;
      const near = nearest(value.source, sourceIds);
      found(
        `There is no source “${value.source}” in content/sources.yaml.`,
        near ? `Did you mean “${near}”?` : 'Add it there.',
      );
    }
    for (const [n, value] of fact.values.entries()) {
      const next = fact.values[n + 1];
      if (next && next.from <= value.from)
        found(`The values of “${fact.id}” are out of order.`, 'Put the oldest first.');
      if (value.until && value.until < value.from)
        found(`A value of “${fact.id}” ends before it begins.`, 'Mend its from or until.');
    }
    if (fact.confidence === 'low' && !fact.tellReaders) {
      found(
        `We are not sure of “${fact.id}”, and nothing says what to tell readers.`,
        'Add tellReaders: with careful wording.',
      );
    }
    if (isStale(fact, today)) {
      found(
        `“${fact.id}” was to be looked at again by ${fact.reviewBy}.`,
        'Check it against its source, then move reviewBy.',
        'warn',
        'stale-fact',
      );
    }
  }
  return findings;
}

import type { Organisation } from './organisation.ts';
import { slugOf } from './slug.ts';

interface SpellingFault {
  organisation: object;
  message: string;
  mend: string;
  level: 'warn';
}

/** Finds wards and activities that are written in two ways: they share a page, which shows the first way. */
export function checkSpellings(
  organisations: readonly Pick<Organisation, 'ward' | 'activities'>[],
): SpellingFault[] {
  const first = new Map<string, string>();
  const faults: SpellingFault[] = [];
  const said = new Set<string>();
  for (const organisation of organisations) {
    const { ward, activities } = organisation;
    for (const [what, name] of [
      ...(ward === undefined ? [] : [['ward', ward] as const]),
      ...activities.map((activity) => ['activity', activity] as const),
    ]) {
      const key = `${what} ${slugOf(name)}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, name);
      else if (known !== name && !said.has(`${what} ${name}`)) {
        said.add(`${what} ${name}`);
        faults.push({
          organisation,
          level: 'warn',
          message: `The ${what} “${name}” is written “${known}” further up.`,
          mend: `Write “${known}” here too, or this way there.`,
        });
      }
    }
  }
  return faults;
}

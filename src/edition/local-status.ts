import type { EditionSettings } from './edition.ts';
import { detailsOf, LOCAL_KEYS, type LocalKey } from './local.ts';

/** A local value that somebody should look at again. */
export interface StaleValue {
  /** Where its date stands in `edition.yaml`: `['places', 2, 'website', 'checked']`. */
  path: (string | number)[];
  /** What it is: `website`, or for what no `<Local>` shows, its path. */
  key: string;
  /** Name of the place that it is for; none for the edition's own. */
  place?: string | undefined;
  /** The day on which it was last checked, `YYYY-MM-DD`. */
  checked: string;
}

/** A local value that nobody has filled in, or that has no date. */
export interface ValueWithout {
  key: LocalKey;
  /** Names of the places that it is for. */
  places: string[];
}

/** The local values that nobody has filled in. The page then says how to find them. */
export function missingValues(settings: EditionSettings): ValueWithout[] {
  const { places, scope } = settings;
  // A country has no council, so there is nothing to fill in. What an area has for all need not be said for each.
  const holders = scope === 'country' ? [] : scope === 'area' && places.length > 0 ? places : [settings];
  const forAll = new Set(scope === 'area' ? detailsOf(settings).map(({ key }) => key) : []);
  return keysWith(
    holders,
    (holder, key) => !forAll.has(key) && LOCAL_KEYS[key].written(holder) === undefined,
  );
}

/** The local values that somebody filled in without writing down when they looked. */
export function undatedValues(settings: EditionSettings): ValueWithout[] {
  return keysWith([settings, ...settings.places], (holder, key) =>
    detailsOf(holder).some((detail) => detail.key === key && detail.value.checked === undefined),
  );
}

/**
 * The local values that were checked more than a year ago.
 *
 * @param written `edition.yaml` as it stands, parsed
 * @param settings the same, held against its schema
 * @param today `YYYY-MM-DD`
 */
export function staleValues(written: unknown, settings: EditionSettings, today: string): StaleValue[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return datesIn(written)
    .filter(({ checked }) => checked < yearAgo)
    .map(({ path, checked }) => ({ path, checked, ...whatIs(path, settings.places) }));
}

type Holder = Parameters<typeof detailsOf>[0];

/** Each key for which some holder answers yes, with those holders. */
function keysWith(
  holders: readonly Holder[],
  answers: (holder: Holder, key: LocalKey) => boolean,
): ValueWithout[] {
  return (Object.keys(LOCAL_KEYS) as LocalKey[]).flatMap((key) => {
    const found = holders.filter((holder) => answers(holder, key));
    return found.length === 0 ? [] : [{ key, places: found.map(({ name }) => name) }];
  });
}

/** Every `checked` in what is written, with its path. */
function datesIn(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; checked: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const items: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return items.flatMap(([key, inner]) =>
    key === 'checked' && typeof inner === 'string'
      ? [{ path: [...path, key], checked: inner }]
      : datesIn(inner, [...path, key]),
  );
}

/** What a date belongs to: the key that a page shows it by, and its place. */
function whatIs(
  path: readonly (string | number)[],
  places: EditionSettings['places'],
): Pick<StaleValue, 'key' | 'place'> {
  const inPlace = path[0] === 'places' && typeof path[1] === 'number' ? places[path[1]] : undefined;
  const rest = path.slice(inPlace ? 2 : 0, -1).join('.');
  const key = Object.keys(LOCAL_KEYS).find((each) => rest === each || rest.startsWith(`${each}.`)) ?? rest;
  return { key, ...(inPlace ? { place: inPlace.name } : {}) };
}

import type { EditionSettings } from './edition.ts';
import { LOCAL_KEYS, type Holder, type LocalKey } from './local/keys.ts';
import type { LocalParts } from './local/parts.ts';

export { LOCAL_KEYS, LOCAL_GROUPS, type LocalKey } from './local/keys.ts';

/** A value of one place (or of the edition itself), ready to show. */
export interface LocalValue extends LocalParts {
  /** Name of the place that it is for. */
  place: string;
  /** The day on which it was checked; where its parts differ, the earliest. */
  checked?: string;
}

/** What an edition has for a key. */
export interface LocalAnswer {
  /** Its own value first, then each place's. */
  values: LocalValue[];
  /** Whether every reader finds theirs: false where a place has none and the edition has none for all. */
  complete: boolean;
}

/** Every value that an edition has for a key. Days before `today` (`YYYY-MM-DD`) are left out of events. */
export function localAnswer(edition: EditionSettings, key: LocalKey, today = ''): LocalAnswer {
  const own = valueOf(edition, key, today);
  const ofPlaces = edition.places.map((place) => valueOf(place, key, today));
  return {
    values: [own, ...ofPlaces].filter((value) => value !== undefined),
    complete: own !== undefined || (ofPlaces.length > 0 && ofPlaces.every((value) => value !== undefined)),
  };
}

/** The values alone. */
export function localValues(edition: EditionSettings, key: LocalKey, today = ''): LocalValue[] {
  return localAnswer(edition, key, today).values;
}

/** Everything that one place has, by key. */
export function detailsOf(place: Holder, today = ''): { key: LocalKey; value: LocalValue }[] {
  return (Object.keys(LOCAL_KEYS) as LocalKey[]).flatMap((key) => {
    const value = valueOf(place, key, today);
    return value === undefined ? [] : [{ key, value }];
  });
}

function valueOf(holder: Holder, key: LocalKey, today: string): LocalValue | undefined {
  const parts = LOCAL_KEYS[key].parts(holder, today);
  if (parts === undefined || Object.keys(parts).length === 0) return undefined;
  const [checked] = daysIn(LOCAL_KEYS[key].written(holder)).sort();
  return { place: holder.name, ...parts, ...(checked === undefined ? {} : { checked }) };
}

/** Every `checked` in a value. */
function daysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'checked' && typeof inner === 'string' ? [inner] : daysIn(inner),
  );
}

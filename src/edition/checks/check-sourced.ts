import { localDetails } from '../settings/place.ts';
import { holdersOf, isMap, under, type EditionFault, type Raw } from './raw.ts';

/** Keys that say where and when, or what a link is called: no values of their own. */
const ABOUT = new Set(['source', 'checked', 'vat']);

/** Where an edition says that every value is sourced: finds local values without a source or the day of the check. */
export function checkSourced(edition: Raw): EditionFault[] {
  if (under(edition, 'everyValueSourced').value !== true) return [];
  return holdersOf(edition).flatMap((holder) =>
    Object.keys(localDetails).flatMap((key) => {
      const value = isMap(holder.value) && Object.hasOwn(holder.value, key) ? holder.value[key] : undefined;
      return value === undefined ? [] : unsourced({ value, path: [...holder.path, key] }, new Set(), 0);
    }),
  );
}

/** Values in which, and around which, nothing says where they are from. Aliases may make a circle, so depth ends it. */
function unsourced(raw: Raw, said: ReadonlySet<string>, depth: number): EditionFault[] {
  if (depth > 12 || raw.value === null) return [];
  if (Array.isArray(raw.value))
    return raw.value.flatMap((value: unknown, n) =>
      unsourced({ value, path: [...raw.path, n] }, said, depth + 1),
    );
  if (isMap(raw.value)) {
    const map = raw.value;
    const known = new Set([...said, ...['source', 'checked'].filter((key) => Object.hasOwn(map, key))]);
    // A link's name is part of the link.
    const parts = Object.entries(map).filter(
      ([key]) =>
        !ABOUT.has(key) && !(Object.hasOwn(map, 'value') && key !== 'value' && typeof map[key] === 'string'),
    );
    return parts.flatMap(([key, value]) => unsourced({ value, path: [...raw.path, key] }, known, depth + 1));
  }
  const missing = ['source', 'checked'].filter((key) => !said.has(key));
  if (missing.length === 0) return [];
  const name = raw.path.filter((part) => typeof part === 'string' && part !== 'value').at(-1) ?? 'this';
  return [
    {
      path: raw.path,
      message: `“${name}” has no ${missing.join(' and no ')}, and everyValueSourced says that every value has them.`,
      suggestion: `Write { value: …, source: https://…, checked: 2026-11-22 }, or take it out.`,
    },
  ];
}

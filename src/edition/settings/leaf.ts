import { z } from 'zod';
import { isoDate, safeWebAddress } from '../../glossary/fields.ts';

/** Words that somebody fills in. */
export const text = z.string().min(1);

/** An address of another site, as editors check it too. */
export const address = safeWebAddress.meta({ pattern: '^https://.' });

/** A day, as editors check it too. */
export const day = isoDate.meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** Where a local value was seen, and when. */
export const provenance = {
  source: address.describe('Address of the page on which it was seen.').optional(),
  checked: day.describe('The day on which somebody looked: 2026-11-22.').optional(),
};

/** A value with where and when it was seen. */
interface Sourced<T> {
  value: T;
  source?: string | undefined;
  checked?: string | undefined;
}

/** A value as it may be written: by itself, or with its source and date. */
export type Leaf<T> = T | Sourced<T>;

/** A value that may be written by itself or as `{ value, source, checked }`. */
export function leaf<T extends z.ZodType>(schema: T) {
  return z.union([schema, z.strictObject({ value: schema, ...provenance })]);
}

/** The same, for what pages show without its date: only the value is kept. */
export function bare<T extends z.ZodType>(schema: T) {
  return leaf(schema).transform((written) => plain(written as Leaf<z.output<T>>));
}

/** The value, however it is written. No value of ours has a key `value` of its own. */
export function plain<T>(written: Leaf<T>): T {
  return isSourced(written) ? written.value : written;
}

function isSourced<T>(written: Leaf<T>): written is Sourced<T> {
  return typeof written === 'object' && written !== null && 'value' in written;
}

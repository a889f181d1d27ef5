import { z } from 'zod';

/** A permanent name: small letters, figures and hyphens. It is in addresses, so it never changes. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id has small letters, figures and hyphens, such as “peppercorn-rent”',
  );

/** A day, such as `2026-11-22`. */
export const isoDate = z.string().refine(isDay, 'a date is written as 2026-11-22');

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}

/** A web address, of another site. */
export const webAddress = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    message: 'a web address starts with https://',
    abort: true,
  });

/** A web address that nobody can change on its way. */
export const safeWebAddress = webAddress.refine(
  (text) => text.startsWith('https:'),
  'use the https:// address',
);

import { z } from 'zod';
import { address, provenance, text } from './leaf.ts';

/** What a link is called on the page. */
export const linkName = text
  .describe('What the link is called on the page. Without it: the name of the website.')
  .optional();

/** A link of the council's own: an address, or an address with its name, source and date. */
export const localLink = z
  .union([address, z.strictObject({ value: address, name: linkName, ...provenance })])
  .meta({ id: 'link', description: 'A web address, or { value: the address, name, source, checked }.' });

export type LocalLink = z.infer<typeof localLink>;

import { z } from 'zod';
import { email, phone } from './contact.ts';
import { leaf, provenance, text } from './leaf.ts';
import { localLink } from './link.ts';

/** Somebody who helps community businesses here. */
export const supportOrganisation = z
  .strictObject({
    name: leaf(text),
    what: leaf(text).describe('What they help with, in a sentence.').optional(),
    website: localLink.optional(),
    email: leaf(email).optional(),
    phone: leaf(phone).optional(),
    ...provenance,
  })
  .meta({ id: 'supportOrganisation', description: 'Somebody who helps community businesses.' });

export type SupportOrganisation = z.infer<typeof supportOrganisation>;

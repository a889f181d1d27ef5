import { z } from 'zod';
import { address, leaf, provenance, text } from './leaf.ts';

/** A phone number that can be rung in the United Kingdom. */
export const phone = z
  .string()
  .regex(/^\+?[\d ()-]+$/, { error: 'a phone number has only figures and spaces', abort: true })
  .refine(canBeRung, 'a UK number starts with 0 or +44 and has 10 or 11 figures, such as 020 7946 0000');

/** An e-mail address. */
export const email = z.email('an e-mail address looks like name@example.gov.uk');

/** Whom to ask. At least the role is given: people move, roles stay. */
export const contact = z
  .strictObject({
    role: leaf(text).describe('The job or the team: “Asset transfer officer”.'),
    name: leaf(text).describe('The person, only where the council publishes the name.').optional(),
    email: leaf(email).describe('Best the address of a team: people move on.').optional(),
    phone: leaf(phone).describe('In quotation marks where it has no spaces: "01632960000".').optional(),
    form: leaf(address).describe('Address of a form to write to them with.').optional(),
    hours: leaf(text).describe('When somebody answers: “Monday to Friday, 9am to 4pm”.').optional(),
    ...provenance,
  })
  .refine(
    (value) => value.email ?? value.phone ?? value.form,
    'a contact needs an e-mail address, a phone number or a form',
  )
  .meta({ id: 'contact', description: 'Whom to ask: a role, and how to reach it.' });

export type Contact = z.infer<typeof contact>;

/** Numbers in the United Kingdom begin 01, 02, 03, 05, 07, 08 or 09, and have 10 figures or 11 with the 0. */
function canBeRung(written: string): boolean {
  const figures = written.replace(/\(0\)/, '').replace(/\D/g, '');
  const national = written.startsWith('+') ? figures.replace(/^44/, '0') : figures;
  return /^0[1235789]\d{8,9}$/.test(national);
}

import { z } from 'zod';
import { contact } from './contact.ts';
import { address, day, leaf, provenance, text } from './leaf.ts';
import { localLink } from './link.ts';

const pounds = z.number().refine((sum) => sum >= 0, 'a sum of money is 0 or more');

const quotationBand = z.strictObject({
  from: leaf(pounds).describe('Pounds. Left out: where the band before it ends.').optional(),
  upTo: leaf(pounds).describe('Pounds. Left out of the last band: it has no upper end.').optional(),
  how: leaf(text).describe('What the council does: “3 written quotes”.'),
  ...provenance,
});

const bands = z.array(quotationBand).min(1);

/** How the council asks for prices, by the size of the contract; smallest first, with no gaps. */
const quotationBands = z
  .union([
    bands,
    z.strictObject({
      value: bands,
      vat: z.enum(['included', 'excluded']).describe('Whether the sums hold VAT.').optional(),
      ...provenance,
    }),
  ])
  .describe('How the council asks for prices, by size of contract: smallest first, with no gaps.');

/** The website that contracts are advertised on. Its name alone is worth having. */
const portal = z
  .union([
    address,
    z
      .strictObject({
        value: address.describe('Its address.').optional(),
        name: text.describe('What people call it: “The Chest”.').optional(),
        register: leaf(text).describe('How to register, in a sentence or two.').optional(),
        help: contact.describe('Who helps when it does not work.').optional(),
        ...provenance,
      })
      .refine((value) => value.value ?? value.name, 'a portal needs a name, or an address (value)'),
  ])
  .describe('The website on which the council advertises its contracts.');

const event = z.strictObject({
  name: leaf(text).describe('What it is called.'),
  on: leaf(day).describe('The day. Past events are not shown.').optional(),
  where: leaf(text).describe('The place, or “online”.').optional(),
  link: localLink.optional(),
  ...provenance,
});

/** How the council buys. */
export const procurement = z
  .strictObject({
    quotationBands: quotationBands.optional(),
    portal: portal.optional(),
    contractRegister: localLink.describe('The list of contracts that it has now.').optional(),
    pipeline: localLink.describe('The list of contracts that it means to let.').optional(),
    events: z
      .union([localLink, z.array(event)])
      .describe('Days on which to meet the buyers before they buy: a page that lists them, or the days.')
      .optional(),
  })
  .meta({ id: 'procurement', description: 'How the council buys.' });

export type QuotationBands = z.infer<typeof quotationBands>;
export type Portal = z.infer<typeof portal>;
export type Events = NonNullable<z.infer<typeof procurement>['events']>;

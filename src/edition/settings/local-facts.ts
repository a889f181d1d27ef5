import { z } from 'zod';
import { day, leaf, provenance, text } from './leaf.ts';

const fee = z.strictObject({
  what: leaf(text).describe('What it is for: “Pavement licence, new”.'),
  fee: leaf(z.union([z.number(), text])).describe('Pounds, or words: “free”, “£100 for 2 years”.'),
  ...provenance,
});

const fees = z.array(fee).min(1);

/** Figures that differ from council to council. */
export const localFacts = z
  .strictObject({
    councilTaxDate: leaf(day)
      .describe('The day on which the council sets its council tax, and with it its budget.')
      .optional(),
    fees: z
      .union([fees, z.strictObject({ value: fees, ...provenance })])
      .describe('What the council charges for what a community business needs.')
      .optional(),
  })
  .meta({ id: 'localFacts', description: 'Dates and fees that differ from council to council.' });

export type Fees = NonNullable<z.infer<typeof localFacts>['fees']>;

import { z } from 'zod';
import { id, isoDate } from '../glossary/fields.ts';

/** A month, for what is known no closer: `2025-02`. */
const isoMonth = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

/** One value of a fact, for as long as it holds. */
const factValue = z
  .strictObject({
    /** A number, a date (`2025-02-24`), a month (`2025-02`), or words such as `12 to 24`. */
    value: z.union([z.number(), z.string().min(1)]),
    /** `£`, `%`, `date`, or a plural noun: `working days`, `weeks`, `councils`. */
    unit: z.string().min(1),
    /** For money: whether VAT is in the figure. */
    vat: z.enum(['included', 'excluded']).optional(),
    /** First day on which the value holds. */
    from: isoDate,
    /** Last day on which it holds; absent while it is current. */
    until: isoDate.optional(),
    /** Id of the source that states it. */
    source: id,
  })
  .refine(({ value, unit }) => unit !== 'date' || isoDate.or(isoMonth).safeParse(value).success, {
    path: ['value'],
    message: 'a date is written as 2026-11-22, a month as 2026-11',
  });

/** A figure or rule that law or policy can change. Pages name it by id, so that it is mended in one place. */
export const factSchema = z.strictObject({
  id,
  /** What the figure is, in a few plain words, for the list of facts. */
  what: z.string().min(1),
  /** Oldest first. Past values stay, so that the checker knows them when somebody types one. */
  values: z.array(factValue).min(1),
  /** Whether it is law or policy today. */
  status: z.enum(['in-force', 'not-yet', 'proposed']),
  /** How sure we are. A low one is never stated: its `tellReaders` wording is shown in its place. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** What readers are told instead, where confidence is low. */
  tellReaders: z.string().min(1).optional(),
  /** When we look again. Past this day the build warns, and pages say that we are checking. */
  reviewBy: isoDate,
});

export type Fact = z.infer<typeof factSchema>;
export type FactValue = Fact['values'][number];

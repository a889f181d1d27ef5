import { z } from 'zod';
import { text, toolFields } from '../tool.ts';

const line = z.strictObject({
  /** What the money goes on, in a few words. */
  text,
  /** Where to find the figure. */
  note: text.optional(),
  /** Whether groups tend to forget it. */
  forgotten: z.boolean().default(false),
  /** What changes it in a bad year: the price of energy, or how many people book. */
  changes: z.enum(['energy', 'bookings']).optional(),
});

const lines = z.array(line).min(1);

/** The running cost sheet: typical lines, with no prices. */
export const runningCostsSchema = toolFields.extend({
  /** Paid every year. */
  yearly: lines,
  /** Paid every few years: saved for a year at a time. */
  sometimes: lines,
  /** Paid once. */
  once: lines,
  /** What comes in. */
  income: lines,
});

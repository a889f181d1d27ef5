import { z } from 'zod';
import { id } from '../../glossary/fields.ts';
import { text, toolFields } from '../tool.ts';

/** One thing to have or to have done. */
const itemSchema = z.strictObject({
  /** Permanent: a reader's kept ticks are found by it. No two items share one. */
  id,
  /** The whole thing, in one plain line. */
  text,
});

/** A stretch of the journey. */
const sectionSchema = z.strictObject({
  id,
  title: text,
  /** The page of the asset transfer guide that tells how: its name in the address. */
  page: id,
  items: z.array(itemSchema).min(2),
});

export const areWeReadySchema = toolFields.extend({ sections: z.array(sectionSchema).min(1) });

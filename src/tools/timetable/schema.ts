import { z } from 'zod';
import { text, toolFields } from '../tool.ts';

const stage = z.strictObject({
  /** What happens, in a few words. */
  text,
  /** How long it took in real councils: a fact that says “2 to 4 weeks” or “10 weeks to 6 months”. */
  time: text,
  /** What to know about it, in a sentence. */
  note: text.optional(),
});

/** The timetable: the stages of a transfer, for councils that publish none of their own. */
export const timetableSchema = toolFields.extend({ stages: z.array(stage).min(1) });

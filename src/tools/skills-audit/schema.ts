import { z } from 'zod';
import { id } from '../../glossary/fields.ts';
import { text, toolFields } from '../tool.ts';

const skillSchema = z.strictObject({
  /** Permanent: kept scores are found by it. No two skills share one. */
  id,
  text,
  /** What to do if nobody can. */
  advice: text,
});

const partSchema = z.strictObject({ id, title: text, skills: z.array(skillSchema).min(1) });

/** A job that somebody has agreed to do. */
const jobSchema = z.strictObject({ title: text, note: text });

export const skillsAuditSchema = toolFields.extend({
  parts: z.array(partSchema).min(1),
  jobs: z.array(jobSchema).min(1),
});

export type SkillsPart = z.infer<typeof partSchema>;
export type Job = z.infer<typeof jobSchema>;

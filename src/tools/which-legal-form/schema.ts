import { z } from 'zod';
import { id } from '../../glossary/fields.ts';
import { text, toolFields } from '../tool.ts';

/** What is true of a form and can decide for or against it. “other”: it depends on somebody else. */
const TRAITS = {
  /** Who holds a building: the body itself, trustees by name, any named people, or somebody else altogether. */
  holds: z.enum(['itself', 'trustees', 'people', 'other']),
  /** Whether it can issue community shares. */
  shares: z.enum(['yes', 'no']),
  /** Where its asset lock comes from. “other”: from another body’s rules, or it needs none yet. */
  lock: z.enum(['law', 'choice', 'none', 'other']),
  /** Whether councils that pass on buildings accept it, a club for its first form. */
  councils: z.enum(['most', 'some']),
  /** Whether it is a charity. “choice”: it can be one, and would then have a charity’s limits on trade and pay. */
  charity: z.enum(['always', 'can-be', 'choice', 'never', 'other']),
  /** Whether it may pay those who govern it. */
  pay: z.enum(['free', 'hard', 'other']),
  /** Whether it may live by trading. */
  trade: z.enum(['free', 'limited', 'other']),
  /** Who has the last word: each member by law, whoever its rules say, its trustees, or somebody outside. */
  control: z.enum(['members', 'rules', 'trustees', 'outside']),
  /** How soon it can exist; “now” exists already. */
  speed: z.enum(['now', 'days', 'weeks', 'months']),
} as const;

const traitsSchema = z.strictObject(TRAITS);

export type Traits = z.infer<typeof traitsSchema>;

const formSchema = z.strictObject({
  id,
  /** The plain name. */
  title: text,
  /** The official name, where it has one. */
  official: text.optional(),
  /** The glossary's page of it. */
  related: id.optional(),
  traits: traitsSchema,
  /** What the table says of it. */
  regulator: text,
  holding: text,
  assetLock: text,
  communityShares: text,
  cost: text,
  time: text,
  /** Whom it suits, and what costs people later. */
  good: text,
  warning: text,
});

/** What an answer says of the forms that have one of some values of a trait. */
const judgementSchema = z.strictObject({
  trait: z.enum(Object.keys(TRAITS) as [keyof Traits, ...(keyof Traits)[]]),
  /** The values that it is about. */
  is: z.array(z.string()).min(1),
  says: z.enum(['for', 'against', 'out']),
  reason: text,
});

const optionSchema = z.strictObject({ id, text, judges: z.array(judgementSchema).default([]) });

const questionSchema = z.strictObject({
  id,
  question: text,
  /** What hangs on it, where that is not plain. */
  note: text.optional(),
  options: z.array(optionSchema).min(2),
});

/** Where to get advice: what for, and the source to link to where there is one. */
const adviceSchema = z.strictObject({ text, source: id.optional() });

export const whichLegalFormSchema = toolFields.extend({
  questions: z.array(questionSchema).min(5).max(8),
  forms: z.array(formSchema).min(2),
  advice: z.array(adviceSchema).min(1),
});

export type LegalForm = z.infer<typeof formSchema>;
export type Question = z.infer<typeof questionSchema>;

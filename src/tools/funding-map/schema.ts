import { z } from 'zod';
import { id } from '../../glossary/fields.ts';
import { text, toolFields } from '../tool.ts';

/** What money is for, in the order in which a group needs it. */
export const FUND_STAGES = {
  ideas: 'first ideas',
  surveys: 'surveys and plans',
  building: 'buying and building',
  running: 'running it',
} as const;

/** What sort of money or help it is. */
export const FUND_KINDS = {
  grant: 'grant',
  loan: 'loan',
  blend: 'part grant, part loan',
  shares: 'shares',
  place: 'money for chosen areas',
  support: 'advice and support',
} as const;

/** Whether a group can apply, or get the help in another way, in the order in which the map shows them. */
export const FUND_STATUSES = {
  open: 'Open when we looked',
  other: 'Other help, with no form to fill in',
  check: 'Check first',
  later: 'Opens later',
  closed: 'Closed, or not for groups',
} as const;

export type FundStatus = keyof typeof FUND_STATUSES;

const keysOf = <T extends object>(names: T): (keyof T & string)[] =>
  Object.keys(names) as (keyof T & string)[];

const fund = z.strictObject({
  name: text,
  kinds: z.array(z.enum(keysOf(FUND_KINDS))).min(1),
  /** Empty where it pays for nothing any more. */
  stages: z.array(z.enum(keysOf(FUND_STAGES))),
  status: z.enum(keysOf(FUND_STATUSES)),
  /** Where it is, if not in all of England. */
  area: text.optional(),
  /** What it is for, or what became of it. */
  text,
  /** How much, and its main rules. Figures are facts. */
  note: text.optional(),
  /** Id of the source that says so. Left out where no page was seen. */
  source: id.optional(),
  /** Whether that source is the page of the funder, or of whoever else offers it. */
  own: z.boolean().default(false),
});

export type Fund = z.infer<typeof fund>;

/** The funding map: every fund and lender, with what we know of each. */
export const fundingMapSchema = toolFields.extend({ funds: z.array(fund).min(1) });

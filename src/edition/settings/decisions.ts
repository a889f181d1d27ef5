import { z } from 'zod';
import { contact } from './contact.ts';
import { address, provenance, text } from './leaf.ts';
import { linkName, localLink } from './link.ts';

/** How a council may be run, and how a page says it. */
export const GOVERNANCE = {
  'leader-and-cabinet': 'A leader and a small group of councillors, the cabinet, take most big decisions.',
  'mayor-and-cabinet':
    'An elected mayor and a small group of councillors, the cabinet, take most big decisions.',
  committees: 'Committees of councillors from all parties take most big decisions.',
  'mayoral-authority': 'An elected mayor decides together with the leaders of the area’s councils.',
  'combined-authority': 'The leaders of the area’s councils decide together.',
} as const;

const model = z.enum(Object.keys(GOVERNANCE) as (keyof typeof GOVERNANCE)[]);

const governance = z
  .union([
    model,
    z.strictObject({
      value: model,
      note: text.describe('What is different here: “The cabinet is called the Executive Board.”').optional(),
      ...provenance,
    }),
  ])
  .describe('How the council is run.');

const speaking = z
  .union([
    text,
    z.strictObject({
      value: text.describe('How to speak, in a sentence or two.'),
      link: address.describe('Address of the rules or the form.').optional(),
      name: linkName,
      contact: contact.describe('Whom to tell.').optional(),
      ...provenance,
    }),
  ])
  .describe('How a member of the public speaks at a meeting.');

const portfolio = z
  .union([
    text,
    z.strictObject({
      value: text.describe('The portfolio’s name: “Communities and Culture”.'),
      holder: text.describe('The councillor who holds it, where the council publishes the name.').optional(),
      contact: contact.describe('How to reach them.').optional(),
      ...provenance,
    }),
  ])
  .describe('The portfolio (a councillor’s share of the work) that community business belongs to.');

/** How the council decides. */
export const decisions = z
  .strictObject({
    governance: governance.optional(),
    meetings: localLink.describe('Meetings and their papers.').optional(),
    forwardPlan: localLink.describe('The list of big decisions to come.').optional(),
    speaking: speaking.optional(),
    portfolio: portfolio.optional(),
  })
  .meta({ id: 'decisions', description: 'How it decides.' });

export type Governance = z.infer<typeof governance>;
export type Speaking = z.infer<typeof speaking>;
export type Portfolio = z.infer<typeof portfolio>;

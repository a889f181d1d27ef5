import { z } from 'zod';
import { contact } from './contact.ts';
import { bare, day, text } from './leaf.ts';

/** Why something is not accessible, in the law's three kinds. */
export const ISSUE_REASONS = {
  'not-met': 'What does not meet the guidelines',
  burden: 'What would be too much to mend (disproportionate burden)',
  'outside-the-rules': 'What the rules do not cover',
} as const;

const knownIssue = z.union([
  text,
  z.strictObject({
    what: text.describe('What does not work, and for whom.'),
    criterion: text.describe('Which of the guidelines it fails: “1.4.10 Reflow”.').optional(),
    reason: z
      .enum(Object.keys(ISSUE_REASONS) as (keyof typeof ISSUE_REASONS)[])
      .describe('Left out: not-met.')
      .optional(),
    instead: text.describe('How to get the same thing in another way.').optional(),
    fixBy: day.describe('When it will be mended.').optional(),
  }),
]);

/** What the accessibility statement may claim. Nobody has assessed a site until somebody has. */
export const accessibility = z
  .strictObject({
    status: bare(z.enum(['not-assessed', 'not', 'partly', 'fully']))
      .describe(
        'How the site stands to WCAG 2.2 AA. Anything but not-assessed says who assessed it, when and how.',
      )
      .default('not-assessed'),
    assessedOn: bare(day).describe('The day of the last assessment.').optional(),
    by: bare(text).describe('Who did it: “Hilltop Access Ltd”, “our own web team”.').optional(),
    method: bare(text).describe('How, in a sentence or two: which pages, which tests.').optional(),
    knownIssues: z.array(knownIssue).describe('What does not work yet.').default([]),
    preparedOn: bare(day).describe('The day on which the statement was first written.').optional(),
    reviewedOn: bare(day).describe('The day on which it was last looked at.').optional(),
    committed: z
      .boolean()
      .describe(
        'True where the publisher is a public body and makes the promise that the law’s model asks for.',
      )
      .optional(),
    contact: contact.describe('Whom to tell when something does not work.').optional(),
    replyWithin: bare(text).describe('How soon they answer: “5 working days”.').optional(),
  })
  .superRefine((value, context) => {
    if (value.status === 'not-assessed') return;
    const missing = (['assessedOn', 'by', 'method'] as const).filter((key) => value[key] === undefined);
    if (missing.length > 0) {
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: `a site that was assessed says when, by whom and how; add ${missing.join(', ')}`,
      });
    }
    if (value.status === 'fully' && value.knownIssues.some(isUnmet)) {
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: 'it cannot be “fully” while knownIssues has something that is not met; “partly” can',
      });
    }
  });

export type KnownIssue = z.infer<typeof knownIssue>;

function isUnmet(issue: KnownIssue): boolean {
  return typeof issue === 'string' || (issue.reason ?? 'not-met') === 'not-met';
}

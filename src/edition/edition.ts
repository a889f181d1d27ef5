import { z } from 'zod';
import { accessibility } from './settings/accessibility.ts';
import { brand } from './settings/brand.ts';
import { contact, email } from './settings/contact.ts';
import { address, bare, day, leaf, text } from './settings/leaf.ts';
import { localLink } from './settings/link.ts';
import { councilKind, covers, localDetails, place } from './settings/place.ts';

/** Where “Something wrong?” leads: a page, or an e-mail address. */
const reportProblem = z
  .string()
  .refine(
    (written) => address.safeParse(written).success || email.safeParse(written).success,
    'write a web address that starts with https://, or an e-mail address',
  )
  .transform((written) => (written.startsWith('https:') ? written : `mailto:${written}`));

/** `content/editions/<slug>/edition.yaml`: the site as one council or area publishes it. */
export const editionSchema = z.strictObject({
  name: bare(text).describe('What the edition covers: “England”, “Anytown”.'),
  scope: z
    .enum(['country', 'area', 'council'])
    .describe('country has no council of its own; area has several places; council is one.'),
  kind: councilKind.optional(),
  covers: covers.optional(),
  everyValueSourced: z
    .boolean()
    .describe('True where every local value must have its source and the day on which it was checked.')
    .default(false),
  brand: brand.describe('What the site calls itself, and its look.').optional(),
  publisher: bare(text).describe('Who publishes the site: “Anytown Borough Council”.').optional(),
  owner: bare(text).describe('The job or team that keeps it right: “Community team”.').optional(),
  approvedBy: bare(text).describe('The role that approved it: “Assistant director, communities”.').optional(),
  approvedOn: bare(day).describe('The day on which it was approved: 2026-11-22.').optional(),
  dataProtection: contact.describe('Whom to ask about personal data.').optional(),
  hosting: z
    .strictObject({
      name: bare(text).describe('The company whose computers the site is on.'),
      privacy: localLink.describe('Its privacy notice.').optional(),
      logs: leaf(text).describe('What it logs and for how long, in a sentence.').optional(),
    })
    .describe('For the privacy page.')
    .optional(),
  reportProblem: bare(reportProblem)
    .describe('Where “Something wrong?” leads: an https:// address or an e-mail address.')
    .optional(),
  accessibility: accessibility
    .describe('What the accessibility statement says.')
    .default({ status: 'not-assessed', knownIssues: [] }),
  places: z.array(place).describe('The councils of an area.').default([]),
  ...localDetails,
});

export type EditionSettings = z.infer<typeof editionSchema>;
export type { Place } from './settings/place.ts';

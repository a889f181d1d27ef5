import { z } from 'zod';
import { id } from '../../glossary/fields.ts';
import { assetTransfer } from './asset-transfer.ts';
import { contact } from './contact.ts';
import { decisions } from './decisions.ts';
import { bare, text } from './leaf.ts';
import { localLink } from './link.ts';
import { localFacts } from './local-facts.ts';
import { procurement } from './procurement.ts';
import { supportOrganisation } from './support-organisation.ts';

const contacts = z
  .strictObject({
    procurement: contact.optional(),
    assetTransfer: contact.optional(),
    communityBusiness: contact.optional(),
    planning: contact.optional(),
    licensing: contact.optional(),
  })
  .meta({ id: 'contacts', description: 'Whom to ask, by what they are asked about.' });

/** Everything that one council can fill in. All of it is optional: a page without its value says how to find it. */
export const localDetails = {
  website: localLink.describe('The council’s own website.').optional(),
  contacts: contacts.optional(),
  procurement: procurement.optional(),
  assetTransfer: assetTransfer.optional(),
  decisions: decisions.optional(),
  supportOrganisations: z
    .array(supportOrganisation)
    .describe('Who helps community businesses here.')
    .optional(),
  localFacts: localFacts.optional(),
};

/** The kinds of council, as a page names them. */
export const COUNCIL_KINDS = {
  unitary: 'unitary council',
  county: 'county council',
  district: 'district council',
  metropolitan: 'metropolitan council',
  'london-borough': 'London borough',
  'combined-authority': 'combined authority',
  parish: 'parish or town council',
} as const;

export type CouncilKind = keyof typeof COUNCIL_KINDS;

export const councilKind = bare(z.enum(Object.keys(COUNCIL_KINDS) as CouncilKind[])).describe(
  'What kind of council it is.',
);

export const covers = bare(z.array(text).min(1)).describe(
  'The towns and villages that it covers, as people call them.',
);

/** A council inside an edition. */
export const place = z
  .strictObject({
    id: id.describe('Its permanent name in addresses: st-helens.'),
    name: bare(text).describe('Its name as people say it: “St Helens”.'),
    kind: councilKind,
    parent: bare(id).describe('For a district: the id of its county.').optional(),
    covers: covers.optional(),
    ...localDetails,
  })
  .meta({ id: 'place', description: 'A council inside an edition.' });

export type Place = z.infer<typeof place>;

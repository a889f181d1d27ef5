import { z } from 'zod';
import { id, isoDate, safeWebAddress } from '../glossary/fields.ts';

const text = z.string().min(1);

/** Where a local value was seen, and when. */
const provenance = { source: safeWebAddress.optional(), checked: isoDate.optional() };

/** A link of the council's own: an address, or an address with its name, source and date. */
const localLink = z
  .union([safeWebAddress, z.strictObject({ value: safeWebAddress, name: text.optional(), ...provenance })])
  .transform((link) => (typeof link === 'string' ? { value: link } : link));

/** Whom to ask. At least the role is given: people move, roles stay. */
const contact = z
  .strictObject({
    /** The job or team: “Asset transfer officer”. */
    role: text,
    /** The person, only where the council publishes the name. */
    name: text.optional(),
    email: z.email('an e-mail address looks like name@example.gov.uk').optional(),
    phone: z
      .string()
      .regex(/^\+?[\d ()-]{7,20}$/, 'a phone number has only figures and spaces')
      .optional(),
    /** When somebody answers. */
    hours: text.optional(),
    ...provenance,
  })
  .refine((value) => value.email || value.phone, 'a contact needs an e-mail address or a phone number');

/** Everything that one council can fill in. All of it is optional: a page without its value says how to find it. */
const localDetails = {
  website: localLink.optional(),
  contacts: z
    .strictObject({
      procurement: contact.optional(),
      assetTransfer: contact.optional(),
      communityBusiness: contact.optional(),
      planning: contact.optional(),
      licensing: contact.optional(),
    })
    .optional(),
  procurement: z
    .strictObject({ portal: localLink.optional(), contractRegister: localLink.optional() })
    .optional(),
  assetTransfer: z
    .strictObject({
      policy: localLink.optional(),
      form: localLink.optional(),
      assetList: localLink.optional(),
    })
    .optional(),
  decisions: z.strictObject({ meetings: localLink.optional(), forwardPlan: localLink.optional() }).optional(),
};

/** What kind of council a place has. */
const kind = z.enum([
  'unitary',
  'county',
  'district',
  'metropolitan',
  'london-borough',
  'combined-authority',
  'parish',
]);

/** A council inside an edition. */
const place = z.strictObject({
  id,
  name: text,
  kind,
  /** For a district: the id of its county. */
  parent: id.optional(),
  ...localDetails,
});

/** `content/editions/<slug>/edition.yaml`: the site as one council or area publishes it. */
export const editionSchema = z.strictObject({
  /** What the edition covers: “England”, “Anytown”. */
  name: text,
  /** `country` has no council of its own; `area` has several places; `council` is one. */
  scope: z.enum(['country', 'area', 'council']),
  /** What the site calls itself and its one colour of its own. */
  brand: z
    .strictObject({
      name: text.optional(),
      /** Colour of links on a light page, as #rrggbb. */
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i, 'a colour is written as #0a4f5c')
        .optional(),
      /** The same on a dark page. */
      accentDark: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i, 'a colour is written as #8fd3de')
        .optional(),
    })
    .optional(),
  /** Who answers for the site. */
  publisher: text.optional(),
  /** Where “Something wrong?” leads. */
  reportProblem: safeWebAddress.optional(),
  /** What the accessibility statement may claim. Nobody has assessed a site until somebody has. */
  accessibility: z
    .strictObject({
      status: z.enum(['not-assessed', 'partly', 'fully']).default('not-assessed'),
      contact: contact.optional(),
    })
    .default({ status: 'not-assessed' }),
  places: z.array(place).default([]),
  ...localDetails,
});

export type EditionSettings = z.infer<typeof editionSchema>;
export type Place = z.infer<typeof place>;
export type Contact = z.infer<typeof contact>;
export type LocalLink = z.infer<typeof localLink>;

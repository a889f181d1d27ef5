import type { EditionSettings, Place } from '../edition.ts';
import { namedPersonParts, policyParts, stagesParts } from './asset-transfer-parts.ts';
import { contactParts, linkParts } from './contact-parts.ts';
import { governanceParts, portfolioParts, speakingParts } from './decisions-parts.ts';
import type { LocalParts } from './parts.ts';
import { dayParts, feesParts, supportParts, textParts } from './place-parts.ts';
import { bandsParts, eventsParts, portalParts } from './procurement-parts.ts';

/** What has local values: an edition itself, or a place in it. */
export type Holder = EditionSettings | Place;

/** The parts of a council's own page, in order. */
export const LOCAL_GROUPS = {
  people: 'Whom to ask',
  procurement: 'Contracts',
  assetTransfer: 'Buildings and land',
  decisions: 'Decisions and meetings',
  around: 'Help and local figures',
} as const;

interface LocalKeyModel {
  /** What the value is called on a page. */
  label: string;
  group: keyof typeof LOCAL_GROUPS;
  /** How to find it out where nobody has filled it in: one sentence, to whoever is on the phone. */
  find: string;
  /** The value as it is written in the edition, if it is there. Its dates are read from here. */
  written: (holder: Holder) => unknown;
  /** The value ready to show; nothing where there is none. */
  parts: (holder: Holder, today: string) => LocalParts | undefined;
}

/** A key, with its value's type known between `written` and `parts`. */
function key<T>(
  group: LocalKeyModel['group'],
  label: string,
  find: string,
  written: (holder: Holder) => T | undefined,
  parts: (value: T, today: string) => LocalParts,
): LocalKeyModel {
  return {
    group,
    label,
    find,
    written,
    parts: (holder, today) => {
      const value = written(holder);
      return value === undefined ? undefined : parts(value, today);
    },
  };
}

/** What `<Local show="…">` can show. */
export const LOCAL_KEYS = {
  'contacts.procurement': key(
    'people',
    'Who to ask about contracts',
    'Ring the council and ask for the procurement team, the people who buy.',
    ({ contacts }) => contacts?.procurement,
    contactParts,
  ),
  'contacts.assetTransfer': key(
    'people',
    'Who to ask about a building',
    'Ring the council and ask for the property or estates team.',
    ({ contacts }) => contacts?.assetTransfer,
    contactParts,
  ),
  'contacts.communityBusiness': key(
    'people',
    'Who speaks for community business',
    'Ring the council and ask who works with voluntary and community groups.',
    ({ contacts }) => contacts?.communityBusiness,
    contactParts,
  ),
  'contacts.planning': key(
    'people',
    'Who to ask about planning',
    'Ring the council and ask for planning.',
    ({ contacts }) => contacts?.planning,
    contactParts,
  ),
  'contacts.licensing': key(
    'people',
    'Who to ask about licences',
    'Ring the council and ask for licensing.',
    ({ contacts }) => contacts?.licensing,
    contactParts,
  ),
  website: key(
    'people',
    'The council’s website',
    'Search for the council’s name and “gov.uk”.',
    ({ website }) => website,
    linkParts,
  ),
  'procurement.portal': key(
    'procurement',
    'Where contracts are advertised',
    'Ask the procurement team which website it uses.',
    ({ procurement }) => procurement?.portal,
    portalParts,
  ),
  'procurement.quotationBands': key(
    'procurement',
    'How the council asks for prices',
    'Ask for the council’s contract procedure rules, its own rules for buying.',
    ({ procurement }) => procurement?.quotationBands,
    bandsParts,
  ),
  'procurement.contractRegister': key(
    'procurement',
    'The list of contracts',
    'Search the council’s website for “contracts register”.',
    ({ procurement }) => procurement?.contractRegister,
    linkParts,
  ),
  'procurement.pipeline': key(
    'procurement',
    'Contracts to come',
    'Search the council’s website for “procurement pipeline”, or ask what is coming up.',
    ({ procurement }) => procurement?.pipeline,
    linkParts,
  ),
  'procurement.events': key(
    'procurement',
    'Days to meet the buyers',
    'Ask the procurement team for its next supplier day.',
    ({ procurement }) => procurement?.events,
    eventsParts,
  ),
  'assetTransfer.policy': key(
    'assetTransfer',
    'The asset transfer policy',
    'Search the council’s website for “community asset transfer”.',
    ({ assetTransfer }) => assetTransfer?.policy,
    policyParts,
  ),
  'assetTransfer.stages': key(
    'assetTransfer',
    'The stages, and how long each takes',
    'Ask the property team for its stages, with the weeks for each.',
    ({ assetTransfer }) => assetTransfer?.stages,
    stagesParts,
  ),
  'assetTransfer.form': key(
    'assetTransfer',
    'The asset transfer form',
    'Ask the property team how to start, and whether there is a form.',
    ({ assetTransfer }) => assetTransfer?.form,
    linkParts,
  ),
  'assetTransfer.assetList': key(
    'assetTransfer',
    'The list of buildings and land',
    'Search the council’s website for “land and building assets”.',
    ({ assetTransfer }) => assetTransfer?.assetList,
    linkParts,
  ),
  'assetTransfer.decisionMaker': key(
    'assetTransfer',
    'Who decides on a transfer',
    'Ask the property team who takes the decision in the end.',
    ({ assetTransfer }) => assetTransfer?.decisionMaker,
    textParts,
  ),
  'assetTransfer.namedPerson': key(
    'assetTransfer',
    'One named person for your transfer',
    'Ask for one named person, and for a stand-in.',
    ({ assetTransfer }) => assetTransfer?.namedPerson,
    namedPersonParts,
  ),
  'decisions.governance': key(
    'decisions',
    'How the council decides',
    'Ask democratic services, the team that runs the meetings.',
    ({ decisions }) => decisions?.governance,
    governanceParts,
  ),
  'decisions.portfolio': key(
    'decisions',
    'Which councillor looks after community business',
    'Look on the council’s website for the cabinet, or the chairs of committees.',
    ({ decisions }) => decisions?.portfolio,
    portfolioParts,
  ),
  'decisions.meetings': key(
    'decisions',
    'Meetings and papers',
    'Search the council’s website for “meetings and agendas”.',
    ({ decisions }) => decisions?.meetings,
    linkParts,
  ),
  'decisions.forwardPlan': key(
    'decisions',
    'The plan of decisions to come',
    'Search the council’s website for “forward plan”.',
    ({ decisions }) => decisions?.forwardPlan,
    linkParts,
  ),
  'decisions.speaking': key(
    'decisions',
    'How to speak at a meeting',
    'Ask democratic services how to speak, by when, and for how long.',
    ({ decisions }) => decisions?.speaking,
    speakingParts,
  ),
  supportOrganisations: key(
    'around',
    'Who can help you',
    'Search for your local council for voluntary service.',
    ({ supportOrganisations }) => supportOrganisations,
    supportParts,
  ),
  'localFacts.councilTaxDate': key(
    'around',
    'When the council sets its budget and council tax',
    'Ask democratic services for the day of the budget meeting.',
    ({ localFacts }) => localFacts?.councilTaxDate,
    dayParts,
  ),
  'localFacts.fees': key(
    'around',
    'What the council charges',
    'Search the council’s website for “fees and charges”.',
    ({ localFacts }) => localFacts?.fees,
    feesParts,
  ),
} as const satisfies Record<string, LocalKeyModel>;

export type LocalKey = keyof typeof LOCAL_KEYS;

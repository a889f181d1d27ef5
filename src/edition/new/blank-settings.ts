import { stringify } from 'yaml';
import { idOf, OPENING, type NewEdition } from './answers.ts';

/**
 * The `edition.yaml` of a new edition: what is known, and everything else that may be filled in as lines to
 * uncomment. It is valid as it stands.
 */
export function blankSettings(edition: NewEdition): string {
  const { name, scope, kind, website, publisher, owner, reportProblem, places } = edition;
  const area = scope === 'area';
  return [
    ...OPENING.map((line) => `# ${line}`),
    '# To fill something in, take “# ” away from its line, and from the lines above it that it belongs to.',
    `# npm run edition:check -- ${edition.slug} says what is wrong, npm run edition:status -- ${edition.slug} what is missing.`,
    '',
    known('name', name, ''),
    known('scope', scope, 'country, area or council'),
    known(
      'kind',
      kind,
      'unitary, county, district, metropolitan, london-borough, combined-authority or parish',
    ),
    '# covers: # towns and villages, as people call them: [Upper Anytown, Netherby]',
    '',
    '## Who is behind it',
    known('publisher', publisher, 'who publishes the site: the council’s full name'),
    known('owner', owner, 'the job or team that keeps it right'),
    '# approvedBy: # the role that approved it',
    '# approvedOn: # the day: 2026-11-23',
    known('reportProblem', reportProblem, 'where “Something wrong?” leads: an address or an e-mail address'),
    BEHIND,
    ...(area ? placesOf(places) : []),
    ...(area
      ? ['', '## What follows holds for the whole area. What one council has goes under its place.']
      : []),
    '',
    known('website', website, 'the council’s own website, with https://'),
    LOCAL,
    '',
  ].join('\n');
}

/** A line with its value; where there is none, to be uncommented. */
function known(key: string, value: string | undefined, hint: string): string {
  const comment = hint === '' ? '' : ` # ${hint}`;
  return value === undefined
    ? `# ${key}:${comment}`
    : `${stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()}${comment}`;
}

function placesOf(places: NewEdition['places']): string[] {
  const items = places.map(({ name, kind }) => ({ id: idOf(name), name, kind }));
  return [
    '',
    '## The councils of the area. Each may have everything that is below: website, contacts, procurement …',
    ...(items.length > 0
      ? [stringify({ places: items }, { lineWidth: 0 }).trimEnd()]
      : ['# places:', '#   - id: # its name in addresses: st-helens', '#     name:', '#     kind:']),
  ];
}

const BEHIND = `# dataProtection: # whom to ask about personal data
#   role: # the job or the team: data protection officer
#   email:
# hosting: # for the privacy page
#   name: # the company whose computers the site is on
#   privacy: # address of its privacy notice
#   logs: # what it logs and for how long, in a sentence
# accessibility: # say nothing here that nobody has tested
#   status: not-assessed # not, partly or fully, once somebody has: then by whom, when and how
#   assessedOn:
#   by:
#   method:
#   knownIssues: # what does not work yet, and for whom
#     -
#   preparedOn: # the day on which the statement was first written
#   reviewedOn: # the day on which it was last looked at
#   committed: # true where you are a public body and make the promise that the law’s model asks for
#   contact: # whom to tell when something does not work
#     role:
#     email:
#   replyWithin: # 5 working days

## How it looks
# brand:
#   name: # in place of “In Our Words”
#   accent: # colour of links, such as '#0a4f5c'; it needs a contrast of 7 to 1
#   accentDark: # the same on a dark page; left out, it is made from accent
#   logo: # a file in public/ beside this one: logo.svg
#   favicon: # the small icon in a browser’s tab: favicon.svg`;

const LOCAL = `
## Whom to ask. The role is enough: people move, roles stay. Each needs an e-mail address, a phone number or a form.
# contacts:
#   procurement: # the people who buy
#     role:
#     name: # only where the council publishes it
#     email: # best the address of a team
#     phone:
#     form: # address of a form
#     hours: # Monday to Friday, 9am to 4pm
#     checked: # the day you looked: 2026-11-23
#   assetTransfer: # buildings and land
#     role:
#     email:
#     checked:
#   communityBusiness: # who speaks for community business
#     role:
#     email:
#     checked:
#   planning:
#     role:
#     email:
#     checked:
#   licensing:
#     role:
#     email:
#     checked:

## Contracts
# procurement:
#   portal: # the website on which contracts are advertised
#     value: # its address
#     name:
#     register: # how to register, in a sentence or two
#     checked:
#   quotationBands: # smallest first, with no gaps; the last has no upTo
#     value:
#       - upTo: # pounds, figures only: 10000
#         how: # 1 written quote
#       - how: # a tender on the portal
#     checked:
#   contractRegister: # address of the list of contracts that it has
#   pipeline: # address of the list of contracts to come
#   events: # address of the page with days to meet the buyers

## Buildings and land
# assetTransfer:
#   policy:
#     value: # its address
#     status: # in-force, under-review, draft or none
#     checked:
#   stages: # in order
#     value:
#       - name: # You send the first form
#         weeks: # 6, or “4 to 6”
#     checked:
#   decisionMaker: # who decides, in a sentence
#   form: # address of the first form
#   assetList: # address of the list of buildings and land that it owns
#   namedPerson: # true where it promises one named person for each transfer

## Decisions and meetings
# decisions:
#   governance: # leader-and-cabinet, mayor-and-cabinet, committees, mayoral-authority or combined-authority
#   portfolio: # what the councillor’s job is called that has community business in it
#   meetings: # address of meetings and their papers
#   forwardPlan: # address of the list of big decisions to come
#   speaking: # how to speak at a meeting, in a sentence or two

## Help and local figures
# supportOrganisations:
#   - name:
#     what: # what they help with, in a sentence
#     website:
#     email:
#     phone:
#     checked:
# localFacts:
#   councilTaxDate: # the day on which it sets its budget and council tax
#   fees:
#     - what: # Pavement licence, new
#       fee: # pounds, or words`;

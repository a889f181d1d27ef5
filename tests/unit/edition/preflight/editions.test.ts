import { describe, expect, test } from 'vitest';
import { eachMakesOneFinding } from './one-finding.ts';
import { body, CONTENT, flyWith, read, settings } from './some-content.ts';

const TERM = 'terms/standstill-period.mdx';
const ENGLAND = 'editions/england/edition.yaml';

describe('editions', () => {
  eachMakesOneFinding([
    [
      'one without its settings',
      { 'editions/anytown/terms/moot-hall.mdx': CONTENT['terms/tupe.mdx'].replace('TUPE\n', 'moot hall\n') },
      'editions/anytown/edition.yaml:1 missing-file: The edition “anytown” has no edition.yaml. Add one, with at least its name and scope.',
    ],
    [
      'a key that is nearly one',
      settings('publihser: Us'),
      `${ENGLAND}:3 front-matter: There is no key “publihser” here. Did you mean “publisher”?`,
    ],
    [
      'a missing name',
      { [ENGLAND]: 'scope: country\n' },
      `${ENGLAND}:1 front-matter: “name” is missing. Add name: to it.`,
    ],
    [
      'a contact of no known kind',
      settings('contacts:\n  planing: { role: Planner, email: planning@example.org }'),
      `${ENGLAND}:4 front-matter: There is no key “planing” here. Did you mean “planning”?`,
    ],
    [
      'a misspelt key in a contact of a place',
      settings(
        'places:\n  - id: bootle\n    name: Bootle\n    kind: parish\n    contacts:\n      planning: { rol: Planner, email: planning@example.org }',
      ),
      `${ENGLAND}:8 front-matter: There is no key “rol” here. Did you mean “role”?`,
    ],
    [
      'a misspelt key beside an address',
      settings('website: { value: https://www.example.org, nmae: Ours }'),
      `${ENGLAND}:3 front-matter: There is no key “nmae” here. Did you mean “name”?`,
    ],
    [
      'an address with a name and no value',
      settings('website: { name: Ours }'),
      `${ENGLAND}:3 front-matter: “value” is missing. Add value: to it.`,
    ],
    [
      'an address that is a number',
      settings('website: 8'),
      `${ENGLAND}:3 front-matter: “website” should be text or a set of keys and values. Put quotation marks around it: "…".`,
    ],
    [
      'an address that is not safe',
      settings('website: http://www.example.org'),
      `${ENGLAND}:3 front-matter: “website”: use the https:// address.`,
    ],
    [
      'an address that is not safe, with its date',
      settings('website:\n  value: http://www.example.org\n  checked: 2026-11-22'),
      `${ENGLAND}:4 front-matter: “value”: use the https:// address.`,
    ],
    [
      'an address that is none',
      settings('reportProblem: ring us'),
      `${ENGLAND}:3 front-matter: “reportProblem”: write a web address that starts with https://, or an e-mail address.`,
    ],
    [
      'a contact that nobody can reach',
      settings('contacts:\n  planning: { role: Planner }'),
      `${ENGLAND}:4 front-matter: “planning”: a contact needs an e-mail address, a phone number or a form.`,
    ],
    [
      'an e-mail address that is none',
      settings('contacts:\n  planning: { role: Planner, email: planning at example.org }'),
      `${ENGLAND}:4 front-matter: “email”: an e-mail address looks like name@example.gov.uk.`,
    ],
    [
      'a phone number that is none',
      settings('contacts:\n  planning: { role: Planner, phone: ask inside }'),
      `${ENGLAND}:4 front-matter: “phone”: a phone number has only figures and spaces.`,
    ],
    [
      'a colour that is none',
      settings('brand:\n  accent: teal'),
      `${ENGLAND}:4 front-matter: “accent”: a colour is written as #0a4f5c.`,
    ],
    [
      'a phone number that is too short',
      settings('contacts:\n  planning: { role: Planner, phone: 0151 496 }'),
      `${ENGLAND}:4 front-matter: “phone”: a UK number starts with 0 or +44 and has 10 or 11 figures, such as 020 7946 0000.`,
    ],
    [
      'a phone number that YAML takes for a sum',
      settings('contacts:\n  planning: { role: Planner, phone: 01632960001 }'),
      `${ENGLAND}:4 front-matter: “phone” should be text or a set of keys and values. Put quotation marks around it: "…".`,
    ],
    [
      'a key with nothing after it',
      settings('contacts:\n  planning:\n    role:\n    email: planning@example.org'),
      `${ENGLAND}:5 front-matter: “role” has nothing after it. Fill it in, or take the key out.`,
    ],
    [
      'a word that is nearly one of several, with its date',
      settings('decisions: { governance: { value: leader-and-cabnet, checked: 2026-11-22 } }'),
      `${ENGLAND}:3 front-matter: “value” cannot be “leader-and-cabnet”. Did you mean “leader-and-cabinet”?`,
    ],
    [
      'a set of keys for one of several words',
      { [ENGLAND]: 'name: England\nscope: { country: true }\n' },
      `${ENGLAND}:2 front-matter: “scope” should be text. Use one of: country, area, council.`,
    ],
    [
      'a colour that cannot be read on a light page',
      settings("brand:\n  accent: '#8fd3de'"),
      `${ENGLAND}:4 edition: #8fd3de is too pale to read on a light page: its contrast is 1.5 to 1, and text needs 7 to 1. The nearest that can be read is #1e5d67.`,
    ],
    [
      'a colour that cannot be read on a dark page',
      settings("brand: { accent: '#0a4753', accentDark: '#0a4753' }"),
      `${ENGLAND}:3 edition: #0a4753 is too dark to read on a dark page: its contrast is 1.5 to 1, and text needs 7 to 1. The nearest that can be read is #1abbda.`,
    ],
    [
      'a colour for dark pages alone',
      settings("brand: { accentDark: '#8fd3de' }"),
      `${ENGLAND}:3 front-matter: “accentDark”: a colour for dark pages needs one for light pages too; add accent.`,
    ],
    [
      'a logo that is not there',
      { ...settings('brand: { logo: logo.svg }'), 'editions/england/public/logo.png': '' },
      `${ENGLAND}:3 edition: There is no file “logo.svg” in the edition’s public folder. Did you mean “logo.png”?`,
    ],
    [
      'a drawing with a script in it',
      { 'editions/england/public/logo.svg': '<svg>\n<script>x</script></svg>' },
      'editions/england/public/logo.svg:2 unsafe-drawing: A logo cannot hold <script>. Take it out.',
    ],
    [
      'bands with a gap',
      settings(
        'procurement:\n  quotationBands:\n    - { upTo: 5000, how: 1 quote }\n    - { from: 6000, how: 3 quotes }',
      ),
      `${ENGLAND}:6 edition: No band says what happens from £5,000 to £6,000. Begin this band at 5000, or add a band before it.`,
    ],
    [
      'bands that begin above nothing',
      settings('procurement:\n  quotationBands: [{ from: 100, how: 1 quote }]'),
      `${ENGLAND}:4 edition: No band says what happens from £0 to £100. Begin this band at 0, or add a band before it.`,
    ],
    [
      'bands that overlap',
      settings(
        'procurement:\n  quotationBands:\n    value:\n      - { upTo: 5000, how: 1 quote }\n      - { from: 4000, how: 3 quotes }',
      ),
      `${ENGLAND}:7 edition: This band begins at £4,000, but the one before it ends at £5,000. Begin it at 5000, or leave from out.`,
    ],
    [
      'a band after one without an end',
      settings('procurement:\n  quotationBands:\n    - { how: 1 quote }\n    - { how: 3 quotes }'),
      `${ENGLAND}:6 edition: This band comes after one that has no upper end. Give the band before it an upTo.`,
    ],
    [
      'a band that ends before it begins',
      settings(
        'procurement:\n  quotationBands:\n    - { upTo: 5000, how: 1 quote }\n    - { upTo: 4000, how: 3 quotes }',
      ),
      `${ENGLAND}:6 edition: This band ends at £4,000, where it begins or before. Write a sum above £5,000.`,
    ],
    [
      'a stage of no weeks',
      settings('assetTransfer:\n  stages:\n    - { name: First form, weeks: 0 }'),
      `${ENGLAND}:5 front-matter: “weeks”: a stage takes more than 0 weeks.`,
    ],
    [
      'a range of weeks the wrong way round',
      settings('assetTransfer:\n  stages:\n    - { name: First form, weeks: 6 to 4 }'),
      `${ENGLAND}:5 front-matter: “weeks”: a number of weeks is written as 6, or as “4 to 6”, smallest first.`,
    ],
    [
      'a parent that is no place',
      settings(
        'places:\n  - { id: midshire, name: Midshire, kind: county }\n  - { id: fell, name: Fell, kind: district, parent: midshir }',
      ),
      `${ENGLAND}:5 edition: There is no place “midshir” in this edition. Did you mean “midshire”?`,
    ],
    [
      'a parent that is no county',
      settings(
        'places:\n  - { id: bury, name: Bury, kind: unitary }\n  - { id: fell, name: Fell, kind: district, parent: bury }',
      ),
      `${ENGLAND}:5 edition: “bury” is no county, so it cannot be the parent of a place. Take parent out: only a district has one.`,
    ],
    [
      'two places with one id',
      settings(
        'places:\n  - { id: fell, name: Fell, kind: unitary }\n  - { id: fell, name: Beck, kind: unitary }',
      ),
      `${ENGLAND}:5 edition: Two places have the id “fell”. Give one of them another: it is the place’s address.`,
    ],
    [
      'a folder whose name cannot be in an address',
      { 'editions/St Helens/edition.yaml': 'name: St Helens\nscope: council\n' },
      'editions/St Helens/edition.yaml:1 misplaced-file: “St Helens” cannot be the name of an edition’s folder: it is in addresses. Call it “st-helens”.',
    ],
    [
      'a page in a folder whose name cannot be in an address',
      { 'editions/St Helens/terms/moot.mdx': '' },
      'editions/St Helens/terms/moot.mdx:1 misplaced-file: “St Helens” cannot be the name of an edition’s folder: it is in addresses. Call it “st-helens”.',
    ],
    [
      'settings in a file of another name',
      { 'editions/anytown/edition.yml': 'name: Anytown\nscope: council\n' },
      'editions/anytown/edition.yml:1 misplaced-file: An edition’s settings have another name. Call the file edition.yaml.',
    ],
    [
      'a value with no source, where all should have one',
      settings('everyValueSourced: true\nwebsite: { value: https://a.example, checked: 2026-11-22 }'),
      `${ENGLAND}:4 edition: “website” has no source, and everyValueSourced says that every value has them. Write { value: …, source: https://…, checked: 2026-11-22 }, or take it out.`,
    ],
    [
      'an assessment that nobody made',
      settings('accessibility: { status: partly, by: Us, method: We looked. }'),
      `${ENGLAND}:3 front-matter: “status”: a site that was assessed says when, by whom and how; add assessedOn.`,
    ],
    [
      'repeats that would fill the memory',
      settings(
        `a: &a [${'x,'.repeat(9)}x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: &c [${'*b,'.repeat(9)}*b]\nd: [${'*c,'.repeat(9)}*c]`,
      ),
      `${ENGLAND}:1 front-matter: This is not valid YAML: its repeats (& and *) make it too large. Write the values out.`,
    ],
    [
      'a place of no known kind',
      settings('places:\n  - { id: bootle, name: Bootle, kind: metropolitn }'),
      `${ENGLAND}:4 front-matter: “kind” cannot be “metropolitn”. Did you mean “metropolitan”?`,
    ],
  ]);

  test('every fault of an edition is told in one run, wherever it is', () => {
    const { findings } = flyWith(
      settings(
        "brand: { accent: '#ffffff' }\nwebsite: http://a.example\nwebiste: x\nplaces:\n  - { id: fell, name: Fell, kind: distrct, parent: nowhere-at-all }",
      ),
      { 'editions/Any Town/edition.yaml': 'name: Any Town' },
    );
    expect(findings.map(({ path, line, column }) => `${path.split('/').at(-2)}:${line}:${column}`)).toEqual([
      'Any Town:1:1',
      'england:3:18',
      'england:4:10',
      'england:5:1',
      'england:7:35',
      'england:7:52',
    ]);
  });

  test('our own pages cannot name a term that only an edition has; the edition’s can', () => {
    const moot = CONTENT['terms/tupe.mdx'].replace('TUPE\n', 'moot hall\n');
    const own = {
      'editions/england/terms/moot-hall.mdx': moot,
      'editions/england/terms/moot.mdx': moot.replace('moot hall\n', 'moot\nrelated: [moot-hall, tupe]\n'),
    };
    expect(flyWith(own).findings).toEqual([]);
    expect(flyWith(own, body('See <Term id="moot-hall">the hall</Term>.')).findings.map(read)).toEqual([
      `${TERM}:14 unknown-reference: There is no term “moot-hall” in content/terms/. Add it to content/terms/, or name one that is there.`,
    ]);
  });
});

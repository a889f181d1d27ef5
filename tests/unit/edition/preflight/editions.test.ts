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
      `${ENGLAND}:3 front-matter: “website” should be text or a set of keys and values. See CONTRIBUTING for an example.`,
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
      `${ENGLAND}:3 front-matter: “reportProblem”: a web address starts with https://.`,
    ],
    [
      'a contact that nobody can reach',
      settings('contacts:\n  planning: { role: Planner }'),
      `${ENGLAND}:4 front-matter: “planning”: a contact needs an e-mail address or a phone number.`,
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
      'a place of no known kind',
      settings('places:\n  - { id: bootle, name: Bootle, kind: metropolitn }'),
      `${ENGLAND}:4 front-matter: “kind” cannot be “metropolitn”. Did you mean “metropolitan”?`,
    ],
  ]);

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

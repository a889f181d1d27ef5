import { describe, expect, test } from 'vitest';
import { aRow, CONTACT, faultsOf, fileOf, readText } from './some-rows.ts';

describe('people’s data', () => {
  const CONTACT_FAULT =
    'Say whether it is published or agreed, and on which day. If you do not know, take the contact out.';

  test.each<[string, Parameters<typeof aRow>[0], string]>([
    ['no permission', { permission: '' }, `2:84 This contact has no permission. ${CONTACT_FAULT}`],
    ['no date', { 'permission date': '' }, `2:84 This contact has no permission date. ${CONTACT_FAULT}`],
    [
      'neither',
      { permission: '', 'permission date': '' },
      `2:84 This contact has no permission and no permission date. ${CONTACT_FAULT}`,
    ],
    [
      'a permission refused',
      { permission: 'No' },
      '2:105 This contact may not be shown, and this file is public. Take the contact out of the file.',
    ],
    [
      'a permission that does not say which',
      { permission: 'yes' },
      '2:105 “permission” cannot be “yes”. Write agreed, or published if they show it themselves.',
    ],
    [
      'a date of permission to come',
      { 'permission date': '2027-01-01' },
      '2:115 “2027-01-01” has not come yet. Write the day on which somebody looked.',
    ],
    [
      'a phone number that Excel has made a number',
      { contact: '1632960001' },
      '2:84 This phone number has lost its 0: Excel takes it off a number without spaces. Write it with a space, as 01632 960001.',
    ],
    [
      'an e-mail address that is none',
      { contact: 'hello@stitch' },
      '2:84 This is not an e-mail address. Write it as hello@example.org; part several by semicolons.',
    ],
  ])('%s is an error', (_, cells, finding) => {
    expect(faultsOf([aRow({ ...CONTACT, ...cells })])).toEqual([finding]);
  });

  test('a row whose contact may not be shown does not come out at all', () => {
    const bad = aRow({ ...CONTACT, permission: '' });
    expect(readText(fileOf([bad, aRow({ name: 'Other' })])).organisations.map(({ name }) => name)).toEqual([
      'Other',
    ]);
  });

  test('what is said of it never repeats it: the log of a build can be public', () => {
    const secret = 'jo.bloggs@stitch.example';
    for (const cells of [
      { contact: secret },
      { ...CONTACT, contact: secret },
      { ...CONTACT, contact: `${secret},` },
      { ...CONTACT, contact: `=${secret}` },
      { ...CONTACT, contact: secret.repeat(10) },
      { name: secret },
      { 'what they do': `Ask ${secret}.` },
      { activities: `arts, ${secret}` },
      { 'sells what': secret },
      { 'contact role': secret },
      { website: `mailto:${secret}` },
      { kind: secret },
      { postcode: secret },
      { ...CONTACT, permission: `by ${secret}` },
    ]) {
      const { findings } = readText(fileOf([aRow(cells)]));
      expect(findings.length, JSON.stringify(cells)).toBeGreaterThan(0);
      expect(JSON.stringify(findings)).not.toContain('jo.bloggs');
    }
  });

  test('a contact among other words is found', () => {
    expect(faultsOf([aRow({ 'what they do': 'Ring 01632 960001.' })])).toEqual([
      '2:26 There is a phone number in “what they do”. Move it to “contact”, with its permission.',
    ]);
    expect(faultsOf([aRow({ 'what they do': 'Open since 1998, 2,000 lunches, 9 to 5.' })])).toEqual([]);
  });

  test('an address that seems to be one person’s is only warned of', () => {
    const { organisations, findings } = readText(
      fileOf([aRow({ ...CONTACT, contact: 'jo.bloggs@stitch.example' })]),
    );
    expect(findings.map(({ level }) => level)).toEqual(['warn']);
    expect(organisations).toHaveLength(1);
  });

  test('a permission without a contact is a slip', () => {
    expect(faultsOf([aRow({ permission: 'agreed' })])).toEqual([
      '2:84 There is a permission here, and no contact. Add the contact, or empty both cells.',
    ]);
  });
});

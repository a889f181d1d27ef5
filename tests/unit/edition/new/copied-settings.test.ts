import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editionSchema } from '../../../../src/edition/edition.ts';
import { copiedSettings, placeIds } from '../../../../src/edition/new/copied-settings.ts';

const MIDSHIRE = `# yaml-language-server: $schema=../edition.schema.json
# The worked example.
name: Midshire
scope: area
everyValueSourced: true
publisher: Midshire Authority
approvedBy: Director
approvedOn: 2026-11-01
reportProblem: https://midshire.example/report
brand: { name: Midshire words }
accessibility: { status: partly, assessedOn: 2026-11-01, by: Us, method: By hand }
places:
  - id: anytown
    name: Anytown
    kind: district
    parent: netherby
    # Seen on the door.
    website: { value: https://anytown.example/, checked: 2026-11-01 }
  - { id: netherby, name: Netherby, kind: county }
`;
const OWN = { slug: 'mine', name: 'Mine', places: [] };

test('a copy has the other’s local values under its own name, and says where they are from', () => {
  const text = copiedSettings(MIDSHIRE, { ...OWN, scope: 'area' }, 'midshire');
  const settings = editionSchema.parse(parse(text));
  expect([settings.name, settings.places.map(({ name }) => name)]).toEqual(['Mine', ['Anytown', 'Netherby']]);
  expect(text).toMatch(/^# yaml-language-server: .*\n(#.*\n)*# The values below were copied from midshire\./);
  expect(text).toContain('# Seen on the door.');
  expect(text).not.toContain('The worked example');
});

test('it claims nothing that only the other can: who publishes it, who approved it, who tested it', () => {
  const settings = editionSchema.parse(
    parse(copiedSettings(MIDSHIRE, { ...OWN, scope: 'area' }, 'midshire')),
  );
  expect(settings).toMatchObject({ accessibility: { status: 'not-assessed' }, everyValueSourced: false });
  for (const key of ['publisher', 'approvedBy', 'approvedOn', 'reportProblem', 'brand'] as const)
    expect(settings[key]).toBeUndefined();
});

test('a place of the other becomes an edition of its own', () => {
  const text = copiedSettings(MIDSHIRE, { ...OWN, scope: 'council' }, 'midshire/anytown', 'anytown');
  expect(parse(text)).toEqual({
    name: 'Mine',
    scope: 'council',
    kind: 'district',
    website: { value: 'https://anytown.example/', checked: '2026-11-01' },
  });
});

test('what was said takes the place of what is copied', () => {
  const own = { ...OWN, scope: 'council', kind: 'unitary', website: 'https://mine.example/' } as const;
  expect(parse(copiedSettings(MIDSHIRE, own, 'midshire/anytown', 'anytown'))).toMatchObject({
    kind: 'unitary',
    website: 'https://mine.example/',
  });
});

test('places are told by their ids', () => {
  expect([placeIds(MIDSHIRE), placeIds('name: Anytown\n')]).toEqual([['anytown', 'netherby'], []]);
});

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editionSchema } from '../../../../src/edition/edition.ts';
import { idOf, type NewEdition } from '../../../../src/edition/new/answers.ts';
import { blankSettings } from '../../../../src/edition/new/blank-settings.ts';

const ANYTOWN: NewEdition = { slug: 'anytown', name: 'Anytown', scope: 'council', places: [] };
const read = (edition: NewEdition) => editionSchema.parse(parse(blankSettings(edition)));

describe('a new edition.yaml', () => {
  test('is valid as it stands, and says what is known', () => {
    const said = {
      kind: 'unitary',
      website: 'https://anytown.example/',
      publisher: 'Anytown: the Council',
      owner: '#1 team',
      reportProblem: 'help@anytown.example',
    } as const;
    expect(read({ ...ANYTOWN, ...said })).toMatchObject({
      ...said,
      reportProblem: 'mailto:help@anytown.example',
    });
    expect(read(ANYTOWN).name).toBe('Anytown');
  });

  test('has the places of an area, or shows how to add them', () => {
    const area = { ...ANYTOWN, scope: 'area' } as const;
    expect(read({ ...area, places: [{ name: 'St Helens', kind: 'metropolitan' }] }).places[0]).toMatchObject({
      id: 'st-helens',
      name: 'St Helens',
    });
    expect(blankSettings(area)).toContain('# places:');
  });

  test('opens with what editors complete it by', () => {
    expect(blankSettings(ANYTOWN)).toMatch(/^# yaml-language-server: \$schema=\.\.\/edition\.schema\.json\n/);
  });
});

describe('its lines to uncomment', () => {
  /** The whole of it, uncommented: what takes “# ” away is any editor’s own command. */
  const uncommented = parse(
    blankSettings({ ...ANYTOWN, scope: 'area' })
      .split('\n')
      .slice(5)
      .join('\n')
      .replace(/^# /gm, ''),
  ) as unknown;

  test('hold every key that an edition may have, at its first two levels', () => {
    const needless = ['everyValueSourced', 'brand.name'];
    const keys = new Set(keysOf(uncommented));
    expect([...schemaKeys()].filter((key) => !keys.has(key) && !needless.includes(key))).toEqual([]);
  });

  test('hold no key that it may not have: what is wrong with them is only that they are empty', () => {
    const issues = editionSchema.safeParse(uncommented).error?.issues ?? [];
    expect(issues.length).toBeGreaterThan(10);
    expect(JSON.stringify(issues)).not.toContain('unrecognized_keys');
  });

  test('hold no contact that anybody could take for a true one', () => {
    expect(blankSettings(ANYTOWN)).not.toMatch(/@|\d{6}|tel:|https:\/\/[a-z]/);
  });
});

test.each([
  ['St Helens', 'st-helens'],
  ['King’s Lynn & West Norfolk', 'kings-lynn-and-west-norfolk'],
  ['Ynys Môn', 'ynys-mon'],
  ['  (Anytown)  ', 'anytown'],
  ['日本', ''],
])('the name “%s” makes the id “%s”', (name, id) => {
  expect(idOf(name)).toBe(id);
});

/** Keys and their keys, with dots; a list has those of its first item. */
function keysOf(value: unknown, depth = 2): string[] {
  const map: unknown = Array.isArray(value) ? value[0] : value;
  if (depth === 0 || typeof map !== 'object' || map === null) return [];
  return Object.entries(map).flatMap(([key, inner]) => [
    key,
    ...keysOf(inner, depth - 1).map((rest) => `${key}.${rest}`),
  ]);
}

interface JsonSchema {
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** The same, as the schema allows them; without what any value may have. */
function schemaKeys(): Set<string> {
  const root = z.toJSONSchema(editionSchema, { io: 'input', target: 'draft-7' }) as JsonSchema;
  const walk = (schema: JsonSchema, depth: number): string[] => {
    if (schema.$ref) return walk(root.definitions![schema.$ref.split('/').at(-1)!]!, depth);
    const inside = [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])];
    return [
      ...inside.flatMap((each) => walk(each, depth)),
      ...(depth === 0 ? [] : Object.entries(schema.properties ?? {})).flatMap(([key, each]) => [
        key,
        ...walk(each, depth - 1).map((rest) => `${key}.${rest}`),
      ]),
    ];
  };
  const places = walk(root, 2).filter((key) => !key.startsWith('places.') || /\.(id|name|kind)$/.test(key));
  return new Set(places.filter((key) => !/\.(value|source|checked)$/.test(key)));
}

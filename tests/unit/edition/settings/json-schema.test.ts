import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editionJsonSchema } from '../../../../src/edition/settings/json-schema.ts';
import { fixtureText } from '../an-edition-file.ts';

const COMMITTED = 'content/editions/edition.schema.json';
const england = (): string => readFileSync('content/editions/england/edition.yaml', 'utf8');

// After a change of the fields, `npx vitest run json-schema -u` writes the file anew.
test('the schema that editors use is what the fields give', async () => {
  await expect(editionJsonSchema()).toMatchFileSnapshot(`../../../../${COMMITTED}`);
});

test('it takes what we take, and finds what we find', () => {
  const schema = JSON.parse(editionJsonSchema()) as object;
  const valid = new Ajv({ strict: false, formats: { email: /@/ } }).compile(schema);
  for (const text of [england(), fixtureText('anytown'), fixtureText('brackenmere')]) {
    valid(parse(text));
    expect(valid.errors).toBeNull();
  }
  for (const wrong of ['webiste: https://a.example', 'website: http://a.example', 'brand: { accent: red }'])
    expect(valid(parse(`name: A\nscope: council\n${wrong}`)), wrong).toBe(false);
});

test('every field says what it is for', () => {
  const schema = JSON.parse(editionJsonSchema()) as { properties: Record<string, object> };
  const silent = Object.entries(schema.properties).filter(
    ([, field]) => !('description' in field) && !('allOf' in field || '$ref' in field),
  );
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('editions tell their editor where it is', () => {
  expect(england()).toMatch(/^# yaml-language-server: \$schema=\.\.\/edition\.schema\.json\n/);
});

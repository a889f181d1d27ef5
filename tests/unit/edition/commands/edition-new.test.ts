import { afterEach, describe, expect, test } from 'vitest';
import { CONTENT } from '../preflight/some-content.ts';
import { aClone, type Clone } from './a-clone.ts';

let clone: Clone;
afterEach(() => {
  clone.remove();
});

const MIDSHIRE = {
  'editions/midshire/edition.yaml':
    'name: Midshire\nscope: area\nplaces:\n  - { id: netherby, name: Netherby, kind: district, website: "https://netherby.example/" }\n',
  'editions/midshire/terms/moot-hall.mdx': CONTENT['terms/tupe.mdx'].replace('TUPE\n', 'moot hall\n'),
  'editions/midshire/public/logo.svg': '<svg/>',
};

test('flags alone make a valid edition, and say what to fill in first', async () => {
  clone = aClone();
  const { code, out } = await clone.run(
    'edition-new',
    '--name',
    'St Helens',
    '--kind',
    'metropolitan',
    '--default',
    '--yes',
  );
  expect(code).toBe(0);
  expect(out).toContain(
    `Made:\n  ${clone.content}/editions/st-helens/edition.yaml\n  ${clone.content}/editions/default\n`,
  );
  expect(out).toMatch(/Fill in first:\n {2}publisher: /);
  expect(clone.read('editions/default')).toBe('st-helens\n');
  expect((await clone.run('edition-check')).out).toBe('The edition “st-helens”: 0 errors, 0 warnings.\n');
});

test('another edition is copied, with its words and without its pictures', async () => {
  clone = aClone(MIDSHIRE);
  expect((await clone.run('edition-new', '--name', 'Ourshire', '--from', 'midshire')).code).toBe(0);
  expect(clone.read('editions/ourshire/edition.yaml')).toContain('name: Ourshire\nscope: area\n');
  expect(clone.has('editions/ourshire/terms/moot-hall.mdx')).toBe(true);
  expect(clone.has('editions/ourshire/public')).toBe(false);
  expect((await clone.run('edition-check', 'ourshire')).code).toBe(0);
});

test('one place of it becomes a council of its own', async () => {
  clone = aClone(MIDSHIRE);
  expect((await clone.run('edition-new', '--name', 'Netherby', '--from', 'midshire/netherby')).code).toBe(0);
  expect(clone.read('editions/netherby/edition.yaml')).toContain(
    'name: Netherby\nscope: council\nkind: district\n',
  );
});

describe('nothing is ever written over', () => {
  test('an edition', async () => {
    clone = aClone();
    const { code, err } = await clone.run('edition-new', '--name', 'England');
    expect([code, err]).toEqual([2, expect.stringContaining('is there already')]);
    expect(clone.read('editions/england/edition.yaml')).toBe(CONTENT['editions/england/edition.yaml']);
  });

  test('the default, and then no edition is made either', async () => {
    clone = aClone({ 'editions/default': 'england\n' });
    const { code, err } = await clone.run('edition-new', '--name', 'Anytown', '--default');
    expect([code, err]).toEqual([2, expect.stringContaining('default names “england”')]);
    expect([clone.read('editions/default'), clone.has('editions/anytown')]).toEqual(['england\n', false]);
  });
});

test.each([
  ['no name, and nobody to ask', [], 'Say what the edition is for: --name'],
  ['a kind that is not there', ['--name', 'A', '--kind', 'metropolitn'], 'Did you mean “metropolitan”?'],
  [
    'an address that is not safe',
    ['--name', 'A', '--website', 'http://a.example'],
    'use the https:// address',
  ],
  ['a slug that is none', ['--name', 'A', '--slug', 'A b'], 'small letters, figures and hyphens'],
  ['the slug of another file', ['--name', 'A', '--slug', 'default'], 'is taken'],
  ['an edition to copy that is not there', ['--name', 'A', '--from', 'midshir'], 'Did you mean “midshire”?'],
  ['a place that is not there', ['--name', 'A', '--from', 'midshire/netherb'], 'Did you mean “netherby”?'],
  ['a place with no kind', ['--name', 'A', '--place', 'Netherby'], '"St Helens:metropolitan"'],
  ['an option that is not there', ['--nmae', 'A'], '--nmae'],
])('%s is wrong use, and nothing is made', async (_, args, message) => {
  clone = aClone(MIDSHIRE);
  const { code, out, err } = await clone.run('edition-new', ...args);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  expect(err).not.toMatch(/^\s+at /m);
  expect(clone.has('editions/a')).toBe(false);
});

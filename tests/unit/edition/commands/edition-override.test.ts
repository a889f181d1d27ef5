import { afterEach, expect, test } from 'vitest';
import { versionOf } from '../../../../src/edition/origin.ts';
import { CONTENT } from '../preflight/some-content.ts';
import { aClone, type Clone } from './a-clone.ts';

const ANYTOWN = { 'editions/anytown/edition.yaml': 'name: Anytown\nscope: council\n' };
const PAGE = 'guides/procurement/01-is-this-for-us.mdx';
let clone: Clone;
afterEach(() => {
  clone.remove();
});

test('a page is copied to the same place in the edition, with its version', async () => {
  clone = aClone(ANYTOWN);
  const { code, out } = await clone.run('edition-override', 'anytown', 'procurement/is-this-for-us');
  expect([code, out]).toEqual([0, expect.stringContaining(`editions/anytown/${PAGE}`)]);
  expect(clone.read(`editions/anytown/${PAGE}`)).toBe(
    CONTENT[PAGE].replace('---\n', `---\n# copied from content/${PAGE} at ${versionOf(CONTENT[PAGE])}\n`),
  );
});

test('every page, word and guide can be copied, and the copies make no finding that ours do not make', async () => {
  clone = aClone(ANYTOWN);
  for (const page of [
    'procurement/index',
    'procurement/is-this-for-us',
    'jargon/tupe',
    'jargon/standstill-period',
  ])
    expect((await clone.run('edition-override', 'anytown', page)).code).toBe(0);
  expect((await clone.run('edition-check', 'anytown')).out).toBe(
    'The edition “anytown”: 0 errors, 0 warnings.\n',
  );
});

test('a page that the edition has, under any number, is never written over', async () => {
  const own = { 'editions/anytown/guides/procurement/07-is-this-for-us.mdx': 'Mine.' };
  clone = aClone({ ...ANYTOWN, ...own });
  const { code, err } = await clone.run('edition-override', 'anytown', 'is-this-for-us');
  expect([code, err]).toEqual([1, expect.stringContaining('07-is-this-for-us.mdx is there already')]);
  expect(clone.read('editions/anytown/guides/procurement/07-is-this-for-us.mdx')).toBe('Mine.');
  expect(clone.has(`editions/anytown/${PAGE}`)).toBe(false);
});

test('--seen measures from today on, and changes nothing else', async () => {
  clone = aClone(ANYTOWN);
  await clone.run('edition-override', 'anytown', 'tupe');
  const own = 'editions/anytown/terms/tupe.mdx';
  clone.write(own, clone.read(own).replace('covers employees', 'is about staff'));
  const ours = CONTENT['terms/tupe.mdx'].replace('volunteers', 'a volunteer');
  clone.write('terms/tupe.mdx', ours);
  expect((await clone.run('edition-status', 'anytown')).code).toBe(1);
  expect((await clone.run('edition-override', 'anytown', 'tupe', '--seen')).code).toBe(0);
  expect((await clone.run('edition-status', 'anytown')).code).toBe(0);
  expect(clone.read(own)).toBe(
    CONTENT['terms/tupe.mdx']
      .replace('covers employees', 'is about staff')
      .replace('---\n', `---\n# copied from content/terms/tupe.mdx at ${versionOf(ours)}\n`),
  );
});

test.each([
  ['no page', ['anytown'], 'Name an edition and one page'],
  ['an edition that is not there', ['anytwn', 'tupe'], 'Did you mean “anytown”?'],
  ['a page that is not there', ['anytown', 'jargon/tuppe'], 'Did you mean “jargon/tupe”?'],
  ['two pages', ['anytown', 'tupe', 'standstill-period'], 'Name an edition and one page'],
  ['an option that is not there', ['anytown', 'tupe', '--sene'], '--sene'],
  ['--seen for a page of which there is no copy', ['anytown', 'tupe', '--seen'], 'Leave out --seen'],
])('%s is wrong use', async (_, args, message) => {
  clone = aClone(ANYTOWN);
  const { code, out, err } = await clone.run('edition-override', ...args);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  expect(err).not.toMatch(/^\s+at /m);
});

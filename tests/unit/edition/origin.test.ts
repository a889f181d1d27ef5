import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { originOf, versionOf, withOrigin } from '../../../src/edition/origin.ts';

const PAGE = '---\ntitle: Is this for us?\n---\n\nAsk first. It’s free.\n';
const PATH = 'content/guides/procurement/01-is-this-for-us.mdx';

test('a version is the number by which Git knows the text', () => {
  const git = execFileSync('git', ['hash-object', '--stdin'], { input: PAGE, encoding: 'utf8' }).trim();
  expect(versionOf(PAGE)).toBe(git);
});

test('what is written into a page is read again, and the rest of the page stays', () => {
  const version = versionOf(PAGE);
  const copied = withOrigin(PAGE, { path: PATH, version });
  expect(copied).toBe(
    `---\n# copied from ${PATH} at ${version}\ntitle: Is this for us?\n---\n\nAsk first. It’s free.\n`,
  );
  expect(originOf(copied)).toEqual({ path: PATH, version });
});

test('a later version takes the place of the earlier one, wherever in the opening comments it stood', () => {
  const [first, second] = [versionOf('a'), versionOf('b')];
  const copied = withOrigin(PAGE, { path: PATH, version: first }).replace(
    '---\n',
    '---\n# Ours since May.\n',
  );
  const again = withOrigin(copied, { path: PATH, version: second });
  expect(originOf(again)?.version).toBe(second);
  expect(again).toContain('# Ours since May.');
  expect(again).not.toContain(first);
});

test.each([
  ['no comment', PAGE],
  ['a version that is too short', PAGE.replace('---\n', `---\n# copied from ${PATH} at 12ab\n`)],
  ['the words in the text', `${PAGE}# copied from ${PATH} at ${versionOf(PAGE)}\n`],
])('there is no origin in a page with %s', (_, text) => {
  expect(originOf(text)).toBeUndefined();
});

test('a page without front matter cannot say where it is from', () => {
  expect(() => withOrigin('Words.', { path: PATH, version: versionOf('Words.') })).toThrow(
    'has no front matter',
  );
});

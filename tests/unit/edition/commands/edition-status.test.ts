import { afterEach, expect, test } from 'vitest';
import { CONTENT } from '../preflight/some-content.ts';
import { aClone, type Clone } from './a-clone.ts';

const TUPE = 'terms/tupe.mdx';
const YAML = 'editions/anytown/edition.yaml';
const shown = `${CONTENT['guides/procurement/01-is-this-for-us.mdx']}\n<Local show="website">Search for it.</Local>\n`;
const GOOD = {
  [YAML]: 'name: Anytown\nscope: council\nwebsite: { value: https://a.example/, checked: 2026-11-01 }\n',
  'guides/procurement/01-is-this-for-us.mdx': shown,
};
let clone: Clone;
afterEach(() => {
  clone.remove();
});

test('an edition that is as it should be is told what nobody has filled in, which is no fault', async () => {
  clone = aClone(GOOD);
  const { code, out } = await clone.run('edition-status', 'anytown');
  expect(code).toBe(0);
  expect(out).toContain('0 in the place of ours, 0 added.');
  expect(out).toMatch(/procurement\.portal: Where contracts are advertised\n\s+shows on \/your-council\/\n/);
  expect(out).not.toMatch(/^ {2}website/m);
});

test('an original that has changed is shown beside the copy where there is no Git', async () => {
  clone = aClone(GOOD);
  await clone.run('edition-override', 'anytown', 'tupe');
  clone.write(TUPE, CONTENT[TUPE].replace('TUPE covers', 'It covers'));
  const { code, out } = await clone.run('edition-status', 'anytown');
  expect(code).toBe(1);
  expect(out).toContain(
    `look  ${clone.content}/editions/anytown/${TUPE}: ours, ${clone.content}/${TUPE}, has changed`,
  );
  expect(out).toContain('Git does not have the version that you copied');
  expect(out).toContain('\n-TUPE covers employees. It does not cover volunteers.\n+It covers employees.');
  expect(out).toContain('npm run edition:override -- anytown jargon/tupe --seen');
});

test('a value that is old is told with its line and the pages that show it', async () => {
  clone = aClone({ ...GOOD, [YAML]: GOOD[YAML].replace('2026-11-01', '2025-11-01') });
  const { code, out } = await clone.run('edition-status', 'anytown');
  expect(code).toBe(1);
  expect(out).toContain(`look  ${clone.content}/${YAML}:3:48: website, checked 1 November 2025`);
  expect(out).toContain('shows on /your-council/, /guides/procurement/is-this-for-us/');
});

test('a page of the edition’s own that was to be read again is told', async () => {
  clone = aClone({
    ...GOOD,
    'editions/anytown/terms/moot-hall.mdx': CONTENT[TUPE].replace('2027-05-22', '2026-05-22'),
  });
  const { code, out } = await clone.run('edition-status', 'anytown');
  expect([code, out]).toEqual([1, expect.stringContaining('It was to be read again by 22 May 2026')]);
});

test('settings that cannot be read are said to be so, with their place', async () => {
  clone = aClone({ [YAML]: 'name: Anytown\nscope: councl\n' });
  const { code, out } = await clone.run('edition-status', 'anytown');
  expect([code, out]).toEqual([1, expect.stringContaining(`${YAML}:2:8 error “scope” cannot be “councl”`)]);
});

test('an edition that is not there is wrong use', async () => {
  clone = aClone(GOOD);
  expect(await clone.run('edition-status', 'anytwn')).toEqual({
    code: 2,
    out: '',
    err: 'There is no edition “anytwn”. Did you mean “anytown”?\n',
  });
});

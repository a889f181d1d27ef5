import { afterEach, expect, test } from 'vitest';
import { CONTENT } from '../preflight/some-content.ts';
import { aClone, type Clone } from './a-clone.ts';

const ANYTOWN = 'editions/anytown/edition.yaml';
const good = { [ANYTOWN]: 'name: Anytown\nscope: council\n' };
let clone: Clone;
afterEach(() => {
  clone.remove();
});

test('an edition with nothing wrong is told so', async () => {
  clone = aClone(good);
  expect(await clone.run('edition-check', 'anytown')).toEqual({
    code: 0,
    out: 'The edition “anytown”: 0 errors, 0 warnings.\n',
    err: '',
  });
});

test('every fault is told at once: its place, what is wrong and what to write', async () => {
  clone = aClone({
    [ANYTOWN]: 'name: Anytown\nscope: council\nwebiste: https://a.example/\nreportProblem: ring us\n',
    'editions/anytown/terms/tupe.mdx': CONTENT['terms/tupe.mdx'].replace('plain:', 'plane:'),
  });
  const { code, out } = await clone.run('edition-check', 'anytown');
  expect(code).toBe(1);
  expect(out).toContain(`${clone.content}/${ANYTOWN}:3:1 error There is no key “webiste” here.`);
  expect(out).toContain('→ Did you mean “website”?');
  expect(out).toContain(`${clone.content}/${ANYTOWN}:4:16 error`);
  expect(out).toContain(
    `${clone.content}/editions/anytown/terms/tupe.mdx:3:1 error There is no key “plane” here.`,
  );
});

test('what is wrong elsewhere is counted, and is no fault of this edition', async () => {
  clone = aClone({
    ...good,
    'editions/elsewhere/edition.yaml': 'nam: Elsewhere\n',
    'terms/tupe.mdx': CONTENT['terms/tupe.mdx'].replace('plain:', 'plane:'),
  });
  const { code, out } = await clone.run('edition-check', 'anytown');
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/0 errors, 0 warnings\.\nElsewhere: \d errors\. The build stops there too/),
  ]);
  expect(out).not.toContain('editions/elsewhere');
});

test('the edition in content/editions/default need not be named', async () => {
  clone = aClone({ ...good, 'editions/default': 'anytown\n' });
  expect((await clone.run('edition-check')).out).toContain('“anytown”');
});

test.each([
  ['no edition', [], 'Name an edition. There are: anytown, england.'],
  ['an edition that is not there', ['anytonw'], 'Did you mean “anytown”?'],
  ['two of them', ['anytown', 'england'], 'Name one edition.'],
])('%s is wrong use', async (_, args, message) => {
  clone = aClone(good);
  const { code, out, err } = await clone.run('edition-check', ...args);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
});

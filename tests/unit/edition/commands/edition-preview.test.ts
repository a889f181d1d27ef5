import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { TODAY } from '../preflight/some-content.ts';
import { aClone, type Clone } from './a-clone.ts';

const ANYTOWN = 'editions/anytown/edition.yaml';
let clone: Clone;

/** Runs the command in a process of its own, as npm does: a test runner's NODE_ENV is none of a build's business. */
function preview(...args: string[]): { code: number | null; out: string; err: string } {
  const env: NodeJS.ProcessEnv = { ...process.env, BUILD_DATE: TODAY, NO_COLOR: '1' };
  delete env['NODE_ENV'];
  const all = ['scripts/edition-preview.ts', ...args, '--content', clone.content];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

afterEach(() => {
  clone.remove();
});

test(
  'an edition opens from its folder: links lead to files, and nothing needs a server',
  { timeout: 60_000 },
  () => {
    clone = aClone({ [ANYTOWN]: 'name: Anytown\nscope: council\npublisher: Anytown Council\n' });
    const out = join(clone.content, '..', 'preview');
    const { code, out: said, err } = preview('anytown', '--out', out);
    expect(err).toContain('Built in');
    expect([code, said]).toEqual([0, `Open ${join(out, 'index.html')} in a browser.\n`]);
    const page = readFileSync(join(out, 'jargon', 'index.html'), 'utf8');
    expect(page).toContain('Published by Anytown Council');
    expect(page).toContain('href="../index.html"');
    expect(page).not.toMatch(/(?:href|src|action)="\/|<script type="module"|Content-Security-Policy/);
    expect(existsSync(join(out, 'pagefind'))).toBe(false);
  },
);

test('an edition with an error is not built: the fault is told', () => {
  clone = aClone({ [ANYTOWN]: 'name: Anytown\nscope: counci\n' });
  const out = join(clone.content, '..', 'preview');
  const { code, err } = preview('anytown', '--out', out);
  expect(code).toBe(1);
  expect(err).toContain(`${ANYTOWN}:2:8 error`);
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['an edition that is not there', ['anytonw'], 'Did you mean “anytown”?'],
  ['two of them', ['anytown', 'england'], 'Name one edition.'],
  ['an option that is not there', ['anytown', '--serve'], '--serve'],
])('%s is wrong use', (_, args, message) => {
  clone = aClone({ [ANYTOWN]: 'name: Anytown\nscope: council\n' });
  expect(preview(...args)).toEqual({
    code: 2,
    out: '',
    err: expect.stringContaining(message) as string,
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from './a-folder.ts';
import { runStep } from './workflow-steps.ts';

/** Stands for npm: “broken” has an error, “unlucky” cannot be built, all else is good. */
const NPM = `#!/bin/sh
edition=$(echo "$*" | sed 's/.* -- \\([^ ]*\\).*/\\1/')
case "$*" in
  *edition:check*) echo "said of $edition"; [ "$edition" != broken ] ;;
  *edition:preview*) [ "$edition" != unlucky ] || { echo "terms/tupe.mdx:1:1 stops it"; exit 1; } ;;
  *--format*) echo "::error file=content/editions/broken/edition.yaml,line=3::No."
    echo "::error file=content/terms/tupe.mdx,line=1::No." ;;
esac
`;

let folder: string;
let temp: string;
const git = (...args: string[]): void => {
  const run = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@anytown.example', ...args], {
    cwd: join(folder, 'repo'),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
};
const commit = (files: Record<string, string>): void => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'repo', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  git('add', '-A');
  git('commit', '-qm', 'Change');
};
const step = (name: string, env: Record<string, string> = {}): ReturnType<typeof runStep> =>
  runStep('edition.yml', name, {
    cwd: join(folder, 'repo'),
    env: {
      GITHUB_WORKSPACE: join(folder, 'repo'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: temp,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
      ...env,
    },
  });
const changed = (env: Record<string, string> = { BEFORE: 'HEAD^1' }): string[] =>
  step('Which editions changed?', env).out.split('\n').filter(Boolean);

// The shell of a workflow runs on Linux.
describe.skipIf(process.platform === 'win32')('the workflow that checks editions', () => {
  beforeEach(async () => {
    folder = await aFolder({ 'bin/npm': NPM });
    chmodSync(join(folder, 'bin/npm'), 0o755);
    temp = join(folder, 'temp');
    mkdirSync(join(folder, 'repo'));
    mkdirSync(temp);
    git('init', '-q');
    commit({
      'content/editions/england/edition.yaml': 'name: England\n',
      'content/editions/default': 'anytown\n',
    });
  });

  test('finds the editions that changed, each once, and no other', () => {
    commit({
      'content/editions/anytown/edition.yaml': 'name: Anytown\n',
      'content/editions/anytown/terms/tupe.mdx': '',
      'content/editions/othertown/directory.csv': '',
      'content/terms/tupe.mdx': '',
    });
    expect(changed()).toEqual(['anytown', 'othertown']);
  });

  test('looks at every commit of a push; on a first push, at the last', () => {
    commit({ 'content/editions/anytown/edition.yaml': '' });
    commit({ 'content/editions/othertown/edition.yaml': '' });
    expect(changed({ BEFORE: 'HEAD~2' })).toEqual(['anytown', 'othertown']);
    expect(changed({ BEFORE: '0'.repeat(40) })).toEqual(['othertown']);
  });

  test('an edition that was taken away is not looked at; one that becomes the default is', () => {
    commit({ 'content/editions/anytown/edition.yaml': '', 'content/editions/old/edition.yaml': '' });
    rmSync(join(folder, 'repo/content/editions/old'), { recursive: true });
    commit({ 'content/editions/default': 'anytown' });
    expect(changed()).toEqual(['anytown']);
  });

  test('a name with letters of another alphabet, or spaces, is not lost', () => {
    commit({ 'content/editions/Môn a Menai/edition.yaml': '' });
    expect(changed()).toEqual(['Môn a Menai']);
  });

  test('says what became of each, and fails where something is to be mended', () => {
    commit({
      'content/editions/anytown/edition.yaml': '',
      'content/editions/broken/edition.yaml': '',
      'content/editions/unlucky/edition.yaml': '',
    });
    changed();
    expect(step('Check each, and build those that are good').code).toBe(0);
    expect(step('Mark the lines').out).toBe(
      '::error file=content/editions/broken/edition.yaml,line=3::No.\n',
    );
    step('Say it in words', { PREVIEW: 'https://preview.example/1' });
    const comment = readFileSync(join(temp, 'comment.md'), 'utf8');
    expect(comment.startsWith('<!-- edition-check -->\n')).toBe(true);
    expect(comment).toMatch(
      /### “anytown” is good\n\n\[Download the preview\]\(https:\/\/preview\.example\/1\)[^]*said of anytown/,
    );
    expect(comment).toMatch(/### “broken” has something to mend[^]*~~~~~~text\nsaid of broken/);
    expect(comment).toMatch(
      /### “unlucky” is good, but the site could not be built[^]*tupe\.mdx:1:1 stops it/,
    );
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe(comment);
    expect(step('Is everything good?').code).toBe(1);
  });

  test('passes where all is good', () => {
    commit({ 'content/editions/anytown/edition.yaml': '' });
    changed();
    step('Check each, and build those that are good');
    expect(step('Is everything good?').code).toBe(0);
  });

  test('a file that is in no edition’s folder is told where to go', () => {
    commit({ 'content/editions/anytown.yaml': '' });
    expect(changed()).toEqual([]);
    step('Check each, and build those that are good');
    expect(existsSync(join(temp, 'reports/.result'))).toBe(false);
    step('Say it in words');
    expect(readFileSync(join(temp, 'comment.md'), 'utf8')).toContain('An edition is a folder');
    expect(step('Is everything good?').code).toBe(0);
  });
});

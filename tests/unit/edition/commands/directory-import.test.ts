import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDirectory } from '../../../../src/directory/read-directory.ts';

const SCRIPT = resolve('scripts/directory-import.ts');
const SAMPLES = resolve('tests/fixtures/directory');
const CHARITIES = join(SAMPLES, 'publicextract.charity.txt');
const COMPANIES = join(SAMPLES, 'BasicCompanyData-sample.csv');
const SOCIETIES = join(SAMPLES, 'SocietyList.csv');

const here = mkdtempSync(join(tmpdir(), 'directory-import-'));
const inbox = join(here, '.directory-inbox');
const own = join(here, 'content/editions/anytown/directory.csv');

beforeEach(() => {
  rmSync(here, { recursive: true, force: true });
  mkdirSync(join(here, 'content/editions'), { recursive: true });
  cpSync('tests/fixtures/editions/anytown', join(here, 'content/editions/anytown'), { recursive: true });
});
afterAll(() => {
  rmSync(here, { recursive: true, force: true });
});

// Each starts a Node of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

function run(...args: string[]): { code: number | null; out: string; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: here,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, said: stderr };
}

describe('proposals', () => {
  test('wait in a folder that git ignores; the directory itself is as it was', () => {
    const before = readFileSync(own, 'utf8');
    const { code, out } = run('anytown', CHARITIES, COMPANIES, SOCIETIES);
    expect(code).toBe(0);
    expect(out).toContain(
      '2 rows to confirm; left out: 1 part of another charity, 1 not registered now, 1 here already.',
    );
    expect(out).toContain("Look at the organisation's own website");
    expect(readdirSync(join(inbox, 'anytown')).sort()).toEqual([
      'charity-commission.csv',
      'companies-house.csv',
      'mutuals.csv',
    ]);
    expect(readFileSync(join(inbox, '.gitignore'), 'utf8')).toBe('*\n');
    expect(readFileSync('.gitignore', 'utf8')).toMatch(/^\.directory-inbox\/$/m);
    expect(readFileSync(own, 'utf8')).toBe(before);
  });

  test('one in two registers is proposed once', () => {
    run('anytown', COMPANIES, SOCIETIES);
    expect(readFileSync(join(inbox, 'anytown/companies-house.csv'), 'utf8')).toContain('Bikes for All');
    expect(readFileSync(join(inbox, 'anytown/mutuals.csv'), 'utf8')).not.toContain('Bikes for All');
  });

  test('have the columns of a directory, and cannot be published as they are', () => {
    run('anytown', CHARITIES);
    const source = readFileSync(join(inbox, 'anytown/charity-commission.csv'), 'utf8');
    const { findings } = readDirectory({ path: 'd', source }, { today: '2026-11-23', places: ['anytown'] });
    expect(new Set(findings.map(({ message }) => message))).toEqual(
      new Set(['“kind” is empty.', '“activities” is empty.', '“date checked” is empty.']),
    );
  });

  test('do not take the place of those that somebody is at work on', () => {
    run('anytown', SOCIETIES);
    writeFileSync(join(inbox, 'anytown/mutuals.csv'), 'my work');
    run('anytown', SOCIETIES);
    expect(readFileSync(join(inbox, 'anytown/mutuals.csv'), 'utf8')).toBe('my work');
    expect(existsSync(join(inbox, 'anytown/mutuals-2.csv'))).toBe(true);
  });

  test('only of some postcodes, or of a place', () => {
    expect(run('anytown', '--postcodes', 'ZZ2, ZZ11', CHARITIES, COMPANIES).out).toMatch(
      /1 row to confirm[\s\S]*1 row to confirm/,
    );
    expect(run('anytown', '--place', 'othertown', COMPANIES).out).toContain('1 row to confirm');
    expect(run('anytown', '--postcodes', 'AB1', COMPANIES).out).toContain('Nothing was written.');
  });
});

describe('what goes wrong is said to people, with an exit code', () => {
  test.each<[string, number, () => string[], RegExp]>([
    ['no edition', 2, () => [], /^Name the edition, then the files\./],
    ['no file', 2, () => ['anytown'], /^Name the register's file after “anytown”\./],
    ['a misspelt edition', 2, () => ['anytwn', SOCIETIES], /Did you mean “anytown”\?/],
    [
      'a misspelt place',
      2,
      () => ['anytown', '--place', 'othertwn', SOCIETIES],
      /Did you mean “othertown”\?/,
    ],
    [
      'an odd postcode',
      2,
      () => ['anytown', '--postcodes', 'Bootle', SOCIETIES],
      /“Bootle” is no part of a postcode/,
    ],
    ['an unknown option', 2, () => ['anytown', '--al', SOCIETIES], /Unknown option '--al'/],
    ['a file that is not there', 2, () => ['anytown', 'nowhere.csv'], /^There is no file nowhere\.csv\./],
    ['a folder', 2, () => ['anytown', SAMPLES], /^A file was expected, and that is a folder\./],
    [
      'a file of something else',
      1,
      () => ['anytown', own],
      /directory\.csv:1 These are not the headings of a register/,
    ],
    ['a zip', 1, () => ['anytown', fileWith('PK\u0003\u0004')], /is a zip\. Open it/],
    [
      'a broken quotation',
      1,
      () => ['anytown', SOCIETIES, fileWith(readFileSync(SOCIETIES, 'utf8').replace('99002,', '"99"002,'))],
      /made\.csv:3 A quotation is broken here/,
    ],
    ['nothing in it', 1, () => ['anytown', fileWith('')], /not the headings of a register/],
  ])('%s', (_, expected, args, message) => {
    const { code, said } = run(...args());
    expect(said).toMatch(message);
    expect(code).toBe(expected);
    expect(said).not.toMatch(/^\s+at /m);
    expect(existsSync(inbox)).toBe(false);
  });
});

function fileWith(text: string): string {
  const path = join(here, 'made.csv');
  writeFileSync(path, text);
  return path;
}

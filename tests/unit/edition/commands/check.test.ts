import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { FileReport } from '../../../../src/checker/check.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A file to check; its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command as `npm run -s check -- …` does. */
function check(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8', input });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const json = (out: string): FileReport[] => (JSON.parse(out) as { files: FileReport[] }).files;
const plain = 'Ring the council. Ask for the officer.\n';
const hard = `The council ${'and its officers '.repeat(12)}will decide.\n`;

describe('exit codes', () => {
  test('0 for plain text, 1 for an error in it', () => {
    expect(check([file('plain.md', plain)]).code).toBe(0);
    expect(check([file('hard.md', hard)]).code).toBe(1);
  });

  test('0 for warnings alone', () => {
    const { code, out } = check(['--format', 'json', file('warning.txt', 'The tenant shall pay.\n')]);
    expect([code, json(out)[0]!.findings.map(({ rule }) => rule)]).toEqual([0, ['shall']]);
  });

  test.each([
    ['no such file', ['nowhere.md'], 'nowhere.md: there is no such file'],
    ['a folder', ['tests'], 'only .md, .mdx, .txt and .html'],
    ['a kind that we cannot check', ['package.json'], 'only .md, .mdx, .txt and .html'],
    ['an unknown format', ['--format', 'xml', '-'], 'There is no format “xml”'],
    ['an unknown option', ['--fast'], 'Unknown option'],
    ['standard input to be fixed', ['--fix', '-'], 'cannot be fixed'],
    ['standard input and a file', ['-', 'a.md'], 'checked alone'],
    ['an unknown rule', ['--explain', 'shal'], 'Did you mean “shall”?'],
  ])('2 for %s, with one readable message', (_, args, message) => {
    const { code, err, out } = check(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('2 for a file that is not text', () => {
    expect(check([file('picture.txt', new Uint8Array([0x89, 0x50, 0, 0xff, 0xfe]))]).err).toContain(
      'not UTF-8 text',
    );
  });
});

describe('the report as data', () => {
  test('has the form of the contract', () => {
    const [report] = json(check(['--format', 'json', file('form.md', `# Head\n\n${hard}`)]).out);
    expect(Object.keys(report!)).toEqual([
      'path',
      'words',
      'sentences',
      'counted',
      'notCounted',
      'measures',
      'findings',
    ]);
    expect(Object.keys(report!.measures)).toEqual([
      'readingAge',
      'fleschReadingEase',
      'fleschKincaidGrade',
      'smog',
      'gunningFog',
      'colemanLiau',
      'ari',
      'daleChall',
      'wordsPerSentence',
      'longSentenceShare',
    ]);
    expect(report!.findings[0]).toMatchObject({
      rule: 'long-sentence',
      level: 'error',
      line: 3,
      column: 1,
      endLine: 3,
      text: hard.trim(),
    });
  });

  test('names files as they were given, and each in its turn', () => {
    const paths = [file('one.md', plain), file('two.html', `<p>${plain}</p>`)];
    expect(json(check(['--format', 'json', ...paths]).out).map(({ path }) => path)).toEqual(paths);
    expect(json(check(['--format', 'json', 'README.md']).out)[0]!.path).toBe('README.md');
  });

  test('reads standard input', () => {
    const { code, out } = check(['--format', 'json', '-'], hard);
    expect([code, json(out)[0]!.path]).toEqual([1, '-']);
  });

  test('a file with broken MDX is an error at its place, not a crash', () => {
    const { code, out } = check(['--format', 'json', file('broken.mdx', 'Words.\n\n<Example>\n')]);
    expect([code, json(out)[0]!.findings[0]]).toMatchObject([1, { rule: 'syntax', line: 3 }]);
  });
});

test('a rule is explained with its examples', () => {
  const { code, out } = check(['--explain', 'shall']);
  expect(code).toBe(0);
  expect(out).toContain('The tenant shall keep the hall clean.');
  expect(out).toContain('You must keep the hall clean.');
});

test.skipIf(process.platform === 'win32')('a reader that stops reading is no fault', () => {
  const run = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" scripts/check.ts tests/corpus/prose/*.md | head -n 1`],
    {
      encoding: 'utf8',
    },
  );
  expect([run.stdout.split('\n').length, run.stderr]).toEqual([2, '']);
});

describe('--fix', () => {
  test('makes the safe swaps in the file, and reports what is left', () => {
    const path = file('fix.md', 'Ring us in order to book. You shall pay.\r\n');
    const { code, out, err } = check(['--fix', '--format', 'json', path]);
    expect(readFileSync(path, 'utf8')).toBe('Ring us to book. You shall pay.\r\n');
    expect([code, err.trim()]).toEqual([0, 'Made 1 swap in 1 file.']);
    expect(json(out)[0]!.findings.map(({ rule }) => rule)).toEqual(['shall']);
  });
});

describe('--baseline', () => {
  test('begins with what there is, then holds to it, then to less', { timeout: 30_000 }, () => {
    const baseline = join(folder, 'baseline.json');
    const path = file('old.md', 'You shall pay. You shall go.\n');
    const run = () => check(['--baseline', baseline, path]);
    const kept = (): unknown => JSON.parse(readFileSync(baseline, 'utf8'));

    expect([run().code, kept()]).toEqual([0, { [path]: { shall: 2 } }]);
    file('old.md', 'You shall pay. You shall go. You shall stay.\n');
    const worse = run();
    expect([worse.code, kept()]).toEqual([1, { [path]: { shall: 2 } }]);
    expect(worse.err).toContain('Worse than');
    file('old.md', 'You shall pay.\n');
    expect([run().code, kept()]).toEqual([0, { [path]: { shall: 1 } }]);
    file('old.md', 'You shall pay. You shall go.\n');
    expect(run().code).toBe(1);
  });

  test('2 for a file that is no baseline', () => {
    const { code, err } = check(['--baseline', file('bad.json', '[1]'), file('plain.md', plain)]);
    expect([code, err]).toEqual([2, expect.stringContaining('not a baseline')]);
  });
});

test('--watch checks again when the file changes', async () => {
  const path = file('watched.md', plain);
  const run = spawn(process.execPath, ['scripts/check.ts', '--watch', path]);
  try {
    let out = '';
    const seen = (text: string) =>
      vi.waitFor(
        () => {
          expect(out).toContain(text);
        },
        { timeout: 20_000, interval: 50 },
      );
    run.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    run.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
    await seen('Watching.');
    file('watched.md', 'You shall pay.\n');
    await seen('“Shall” is law talk.');
  } finally {
    run.kill();
  }
}, 30_000);

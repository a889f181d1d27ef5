import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySmallContent } from './small-content.ts';

const PLACE = mkdtempSync(join(tmpdir(), 'fork-'));
const OURS = join(PLACE, 'ours');
const FORK = join(PLACE, 'fork');
const OUT = '.cache/tests/fork-dist';
const PAGE = 'content/guides/procurement/01-is-this-for-us.mdx';
const OWN_PAGE = 'content/editions/anytown/guides/procurement/01-is-this-for-us.mdx';

afterAll(() => {
  rmSync(PLACE, { recursive: true });
  rmSync(OUT, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  said: string;
}

function run(command: string, args: readonly string[], cwd?: string): Ended {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: undefined,
      BUILD_DATE: '2026-11-23',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
  return { code: status, said: stdout + stderr };
}

/** Git with a name of its own: none of the machine's settings are used or changed. */
function git(folder: string, ...args: string[]): Ended {
  const own = ['user.name=A council', 'user.email=council@example.org', 'init.defaultBranch=main'];
  return run('git', [...own.flatMap((setting) => ['-c', setting]), ...args], folder);
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  const { code, said } = git(folder, 'commit', '--quiet', '--message', message);
  if (code !== 0) throw new Error(said);
}

/** One of our commands, on the fork's content. */
const ours = (script: string, ...args: string[]): Ended =>
  run(process.execPath, [`scripts/${script}.ts`, ...args, '--content', join(FORK, 'content')]);

/** Changes a file; the words to change must be in it. */
function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(path, changed);
}

const term = (title: string): string =>
  `---\ntitle: ${title}\nplain: a word for tests\nshort: A word for tests.\ntopic: procurement\nweight: rare\nchecked: 2026-11-22\nnextReview: 2027-05-22\n---\n\nWords.\n`;

let merged: Ended;

beforeAll(() => {
  copySmallContent(join(OURS, 'content'));
  writeFileSync(join(OURS, 'content/terms/village-stall.mdx'), term('village stall'));
  git(OURS, 'init', '--quiet');
  commit(OURS, 'The guide');
  git(PLACE, 'clone', '--quiet', OURS, FORK);

  // A council makes it theirs …
  ours('edition-new', '--name', 'Anytown', '--kind', 'unitary', '--default', '--yes');
  for (const page of ['procurement/is-this-for-us', 'jargon/tupe', 'jargon/lease', 'jargon/village-stall'])
    ours('edition-override', 'anytown', page);
  edit(join(FORK, OWN_PAGE), /^title: .*$/m, 'title: Is selling to Anytown for us?');
  edit(
    join(FORK, 'content/editions/anytown/terms/tupe.mdx'),
    /^plain: .*$/m,
    'plain: Anytown staff moving over',
  );
  writeFileSync(join(FORK, 'content/editions/anytown/terms/the-hatch.mdx'), term('the hatch'));
  commit(FORK, 'Anytown');

  // … while the same pages and words change here, one under another number, one gone, one new of the same name.
  edit(join(OURS, PAGE), /^title: .*$/m, 'title: Is selling for us, then?');
  renameSync(join(OURS, PAGE), join(OURS, PAGE.replace('01-', '09-')));
  edit(join(OURS, 'content/terms/tupe.mdx'), /^plain: .*$/m, 'plain: staff who move with work');
  rmSync(join(OURS, 'content/terms/village-stall.mdx'));
  writeFileSync(join(OURS, 'content/terms/the-hatch.mdx'), term('the hatch'));
  writeFileSync(join(OURS, 'content/terms/serving-door.mdx'), term('serving door'));
  edit(join(OURS, 'content/editions/england/edition.yaml'), /^name: .*$/m, 'name: England and all of it');
  commit(OURS, 'An update');

  git(FORK, 'fetch', '--quiet');
  merged = git(FORK, 'merge', '--no-edit', 'origin/main');
}, 60_000);

describe('a fork takes our update', () => {
  test('with no conflict, and nothing left over', () => {
    expect(merged).toEqual({ code: 0, said: expect.stringContaining('serving-door.mdx') as string });
    expect(git(FORK, 'status', '--porcelain').said).toBe('');
  });

  test('and builds its own edition, with its pages over ours and our new ones beside', () => {
    expect(ours('build', '--out', OUT)).toMatchObject({ code: 0 });
    const page = (path: string): string => readFileSync(join(OUT, path, 'index.html'), 'utf8');
    expect(page('guides/procurement/is-this-for-us')).toContain('Is selling to Anytown for us?');
    expect(page('jargon/tupe')).toContain('Anytown staff moving over');
    expect(page('jargon/serving-door')).toContain('A word for tests.');
  });

  test('and is told what moved, with what changed in ours, from Git', () => {
    const { code, said } = ours('edition-status');
    expect(code).toBe(1);
    const line = (path: string): string | undefined =>
      said.split('\n').find((each) => each.includes(`${path}: `));
    expect(line(OWN_PAGE)).toContain('09-is-this-for-us.mdx, has changed since you copied it');
    expect(said).toMatch(/-title: .*\n\+title: Is selling for us, then\?/);
    expect(line('anytown/terms/tupe.mdx')).toContain('look');
    expect(said).toMatch(/-plain: .*\n\+plain: staff who move with work/);
    expect(said).not.toContain('-plain: Anytown staff');
    expect(line('anytown/terms/lease.mdx')).toContain('fine');
    expect(line('anytown/terms/village-stall.mdx')).toContain('is no longer there');
    expect(line('anytown/terms/the-hatch.mdx')).toContain('nobody wrote down which version');
  });

  test('and when it has taken over what it wants, it says so once', () => {
    for (const page of ['is-this-for-us', 'tupe', 'the-hatch']) {
      expect(ours('edition-override', 'anytown', page, '--seen').code).toBe(0);
    }
    rmSync(join(FORK, 'content/editions/anytown/terms/village-stall.mdx'));
    expect(ours('edition-status').code).toBe(0);
  });
});

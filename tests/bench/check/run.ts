// npm run bench:check: our checker beside write-good, retext, alex and textlint, each as a whole process, on the
// same 105,000 words of council-style prose, in one run. Compare the ratios: seconds are of one machine.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkDocument } from '../../../src/checker/check.ts';
import { isParseProblem } from '../../../src/checker/document.ts';
import { countWords } from '../../../src/checker/words.ts';
import { readMdxDocument } from '../../../src/checker/passages/from-markdown.ts';
import { checkContext } from '../../../src/edition/check-context.ts';
import { readContentFiles } from '../../../src/edition/content-files.ts';
import { preflight } from '../../../src/edition/preflight.ts';

const HERE = import.meta.dirname;
const FOLDER = resolve('.cache/bench-check');
const WORDS = 105_000;
const ROUNDS = 3;

/** Copies of the corpus until there are words enough: a file each, and all in one file. */
function layTexts(): { many: string[]; one: string[] } {
  const folder = join(FOLDER, 'texts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const corpus = readdirSync('tests/corpus/prose').sort();
  const paths: string[] = [];
  let words = 0;
  for (let n = 0; words < WORDS; n += 1) {
    const text = readFileSync(join('tests/corpus/prose', corpus[n % corpus.length]!), 'utf8');
    const path = join(folder, `${n}.md`);
    writeFileSync(path, text);
    paths.push(path);
    words += countWords(text);
  }
  say(`${words.toLocaleString('en-GB')} words in ${paths.length} files.`);
  const one = join(FOLDER, 'all.md');
  writeFileSync(one, paths.map((path) => readFileSync(path, 'utf8')).join('\n'));
  return { many: paths, one: [one] };
}

/** The other tools, from their own lock file. */
function install(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'retext.mjs'])
    cpSync(join(HERE, file), join(FOLDER, file));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('The other tools could not be installed. npm needs to reach its registry.');
}

function commands(texts: readonly string[]): Record<string, string[]> {
  const module = (path: string): string => join(FOLDER, 'node_modules', path);
  return {
    'in our words': ['scripts/check.ts', ...texts],
    'write-good': [module('write-good/bin/write-good.js'), ...texts],
    retext: [join(FOLDER, 'retext.mjs'), ...texts],
    alex: [module('alex/cli.js'), ...texts],
    textlint: [
      module('textlint/bin/textlint.js'),
      ...['write-good', 'sentence-length'].flatMap((rule) => ['--rule', rule]),
      '--rules-base-directory',
      module(''),
      ...texts,
    ],
  };
}

/** Seconds that a command takes, from its start to its end. */
function time(command: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  // All of them end with something else than 0 when they find something; a crash has other codes or a trace.
  if (status === null || status > 200 || /^\s+at .*\n\s+at /m.test(stderr))
    throw new Error(`${command[0]} failed: ${stderr.slice(0, 500)}`);
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What each stage of checking the site's own content takes, in this process, after one run to warm up. */
async function stages(): Promise<void> {
  const took: [string, number][] = [];
  const clock = async <T>(name: string, act: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await act();
    took.push([name, performance.now() - start]);
    return result;
  };
  for (let round = 0; round < 2; round += 1) {
    took.length = 0;
    const files = await clock('read the files', () => readContentFiles('content'));
    const mdx = files.filter(({ path }) => path.endsWith('.mdx'));
    const documents = await clock('parse them', () =>
      mdx.map(({ text }) => readMdxDocument(text, () => 'x')),
    );
    const { library } = await clock('all of preflight', () => preflight(files, '2026-11-23'));
    const context = await clock('prepare the word lists', () =>
      checkContext({ ...library, termIds: new Set() }, '2026-11-23'),
    );
    await clock('every rule', () =>
      documents.map((document) => isParseProblem(document) || checkDocument('x', document, context)),
    );
    if (round === 1) say(`\nThe site’s own ${mdx.length} pages and terms, by stage:`);
  }
  for (const [name, ms] of took) say(`  ${name.padEnd(24)} ${(ms / 1000).toFixed(3)} s`);
}

/** Times every tool on the same texts. In turn, so that a busy moment of the machine falls on all of them. */
function compare(title: string, texts: readonly string[]): void {
  const tools = Object.entries(commands(texts));
  const seconds = new Map<string, number[]>(tools.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, command] of tools) seconds.get(name)!.push(time(command));
  const ours = median(seconds.get('in our words')!);
  say(`\n${title}\n${'tool'.padEnd(14)} median of ${ROUNDS}   beside ours`);
  for (const [name, all] of seconds) {
    const each = median(all);
    say(`${name.padEnd(14)} ${each.toFixed(2).padStart(8)} s ${(each / ours).toFixed(2).padStart(12)}`);
  }
}

install();
const { many, one } = layTexts();
compare('In one file:', one);
compare('In many files:', many);
const site = Array.from({ length: ROUNDS }, () => time(['scripts/check.ts']));
say(`\nnpm run check, whole process: ${median(site).toFixed(2)} s (median of ${ROUNDS})`);
await stages();

// npm run bench:editions [-- 1 10 50]: how long many editions take in one run, and how many bytes they are. Each is a
// council with its own details, a page and a word in the place of ours. Compare the ratios: seconds are of one machine.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache/bench-editions';
const CONTENT = join(FOLDER, 'content');
const OUT = join(FOLDER, 'out');
const PAGE = 'guides/procurement/01-is-this-for-us.mdx';
const WORD = 'terms/tupe.mdx';

interface Run {
  editions: number;
  seconds: number;
  bytes: number;
}

/** The content with so many editions and no others. */
function layEditions(count: number): void {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(process.env['CONTENT'] ?? 'content', CONTENT, { recursive: true });
  rmSync(join(CONTENT, 'editions'), { recursive: true });
  for (let n = 1; n <= count; n += 1) {
    const own = join(CONTENT, 'editions', `town-${n}`);
    const write = (path: string, text: string): void => {
      mkdirSync(join(own, path, '..'), { recursive: true });
      writeFileSync(join(own, path), text);
    };
    write('edition.yaml', settings(n));
    const ours = (path: string): string => readFileSync(join(CONTENT, path), 'utf8');
    write(PAGE, ours(PAGE).replace(/^title: .*$/m, `title: Is selling to Town ${n} for us?`));
    write(WORD, ours(WORD).replace(/^plain: .*$/m, `plain: staff moving in Town ${n}`));
  }
}

/** A council's details, in ranges that are kept for examples. */
function settings(n: number): string {
  const site = `https://town-${n}.example`;
  return `name: Town ${n}
scope: council
kind: unitary
brand: { name: Town ${n} in our words }
publisher: Town ${n} Council
reportProblem: ${site}/report
website: { value: ${site}/, checked: 2026-11-22 }
contacts:
  procurement: { role: Buyers, email: buyers@town-${n}.example, phone: 01632 960001, checked: 2026-11-22 }
  assetTransfer: { role: Estates, email: estates@town-${n}.example, checked: 2026-11-22 }
  communityBusiness: { role: Community team, email: community@town-${n}.example, checked: 2026-11-22 }
procurement:
  portal: { value: ${site}/tenders, name: Town ${n} Tenders, checked: 2026-11-22 }
`;
}

function build(editions: number): Run {
  layEditions(editions);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--all', '--content', CONTENT, '--out', OUT],
    { encoding: 'utf8', env: { ...process.env, BUILD_DATE: '2026-11-23' }, maxBuffer: 1e8 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build of ${editions} editions failed:\n${stderr.slice(-2000)}`);
  return { editions, seconds, bytes: bytesIn(OUT) };
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const say = (...cells: string[]): void => {
  process.stdout.write(`${cells.map((cell, n) => cell.padStart(n === 0 ? 8 : 16)).join('')}\n`);
};
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const counts = process.argv.slice(2).map(Number);
if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
  process.stderr.write('How many editions? npm run bench:editions -- 1 10 50\n');
  process.exit(2);
}
say('editions', 'time', 'each further', 'of the first', 'bytes', 'each further', 'of the first');
let first: Run | undefined;
for (const count of counts.length > 0 ? counts : [1, 10, 50]) {
  const run = build(count);
  first ??= run;
  const more = run.editions - first.editions;
  const time = more > 0 ? (run.seconds - first.seconds) / more : undefined;
  const bytes = more > 0 ? (run.bytes - first.bytes) / more : undefined;
  say(
    String(run.editions),
    `${run.seconds.toFixed(1)} s`,
    time === undefined ? '' : `${time.toFixed(2)} s`,
    time === undefined ? '' : (time / first.seconds).toFixed(2),
    megabytes(run.bytes),
    bytes === undefined ? '' : megabytes(bytes),
    bytes === undefined ? '' : (bytes / first.bytes).toFixed(2),
  );
}
rmSync(FOLDER, { recursive: true });

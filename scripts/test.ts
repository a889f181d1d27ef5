// Runs every check and adds up what they say. `--full` looks at every page in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { haveChromium } from '../tests/site/chromium.ts';

interface Tally {
  passed: number;
  failed: number;
}

const RESULTS = '.cache/test-results';
const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.argv.includes('--full') ? { FULL: '1' } : {}),
};
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Runs a tool of node_modules/.bin by Node itself, which works on Windows too. */
function run(module: string, args: readonly string[]): boolean {
  const command = [`node_modules/${module}`, ...args];
  return spawnSync(process.execPath, command, { stdio: ['ignore', 2, 2], env: environment }).status === 0;
}

/** A check that passes or fails as a whole. What it prints comes out in one piece, since several run at once. */
async function check(name: string, module: string, args: readonly string[]): Promise<Tally> {
  const command = spawn(process.execPath, [`node_modules/${module}`, ...args], { env: environment });
  let said = '';
  for (const stream of [command.stdout, command.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(command, 'close')) as [number | null];
  const passed = code === 0;
  say(`\n${name} …\n${said.trimEnd()}\n${passed ? 'Good.' : `${name}: failed.`}`);
  return { passed: Number(passed), failed: Number(!passed) };
}

/** A Vitest project: its tests are counted one by one. */
function tests(name: string, project: string): Tally {
  say(`\n${name} …`);
  const results = `${RESULTS}/${project}.json`;
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const passed = run('vitest/vitest.mjs', ['run', '--project', project, ...options]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8')) as Record<
      string,
      number
    >;
    const failed = numFailedTests ?? 0;
    return { passed: numPassedTests ?? 0, failed: passed ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Browser tests need a browser: found, or fetched, or said to be missing. */
function siteTests(): Tally {
  try {
    say(`\nChromium: ${haveChromium(say)}`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
  return tests('Site, in a real browser', 'site');
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const checks = await Promise.all([
  check('Types', 'astro/bin/astro.mjs', ['check']),
  (async () => [
    await check('Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
    await check('Unused code', 'knip/bin/knip.js', []),
    await check('Content', '../scripts/check.ts', []),
    await check('Lint', 'eslint/bin/eslint.js', ['.']),
  ])(),
]);
const tallies = [...checks.flat(), tests('Units', 'unit'), siteTests()];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

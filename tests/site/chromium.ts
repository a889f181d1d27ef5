import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium that is there: the one that `CHROMIUM` names, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...PLACES, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/**
 * Finds a Chromium, or fetches one: by Playwright's download, or in CI from the system's packages.
 *
 * @throws an Error for people when none can be had
 */
export function haveChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found) return found;
  say('No Chromium found. Downloading one …');
  const cli = join(createRequire(import.meta.url).resolve('playwright-core'), '..', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
  if (!findChromium() && process.env['CI'] && process.platform === 'linux') {
    say('Installing the system’s Chromium …');
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], {
      stdio: ['ignore', 2, 2],
    });
  }
  const fetched = findChromium();
  if (fetched) return fetched;
  throw new Error(
    'The site tests need Chromium. Install Chromium or Chrome, or set CHROMIUM to its path; then run the same command again.',
  );
}

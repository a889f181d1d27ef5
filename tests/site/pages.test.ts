import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { KINDS, pagesOf } from './files.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Text stands out at 7:1 (AAA) everywhere, which takes the place of 4.5:1 (AA). */
const CONTRAST = { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } };
const MODES = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

const root = inject('root');
const words = inject('words');
const anytown = inject('anytown');
const { open } = useBrowser();

/** Lines of a list that are looked at but in the first mode: the A to Z has 2,600. `test:full` looks at all in each. */
const LONGEST = 40;

/** Runs in the page: takes the rest out of long lists and tables. */
function shortenLists(longest: number): void {
  for (const list of document.querySelectorAll('ul, ol, dl, tbody'))
    for (const extra of [...list.children].slice(longest)) extra.remove();
}

/** Everything that is wrong with a page in some modes. It is opened once, and seen in each. */
async function faultsOf(url: string, modes: readonly (typeof MODES)[number][]): Promise<string[]> {
  // The policy would keep axe itself out of the page; another test watches the policy.
  const page = await open('about:blank', { bypassCSP: true });
  const faults: string[] = [];
  const origin = new URL(url).origin;
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`asked for ${request.url()}`);
  });
  for (const [n, { colorScheme, width }] of modes.entries()) {
    const found = (fault: string): void => void faults.push(`${colorScheme} at ${width} px: ${fault}`);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    if (n === 0) {
      await page.goto(url);
      if (url.includes('search/')) await page.waitForSelector('[data-search=done]');
      await page.evaluate(axe);
    } else if (n === 1 && process.env['FULL'] === undefined) await page.evaluate(shortenLists, LONGEST);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) found(`scrolls sideways by ${sideways} px`);
    const results = (await page.evaluate(
      ([tags, rules]) =>
        (globalThis as unknown as { axe: { run: (options: object) => unknown } }).axe.run({
          runOnly: tags,
          rules,
        }),
      [TAGS, CONTRAST] as const,
    )) as AxeResults;
    for (const { id, nodes } of results.violations)
      for (const node of nodes) found(`${id}: ${node.html.slice(0, 120)}`);
  }
  return faults;
}

test.each(Object.entries(KINDS))('%s is sound in light and dark, wide and narrow', async (_kind, path) => {
  expect(await faultsOf(root.url + path, MODES)).toEqual([]);
});

test('an edition with its own colour and local blocks is sound', async () => {
  for (const path of [
    '',
    'your-council/',
    'guides/procurement/is-this-for-us/',
    'jargon/the-hatch/',
    'directory/',
    'directory/ward/anytown-riverside/',
    'directory/activity/training/',
  ]) {
    expect(await faultsOf(anytown.url + path, MODES.slice(0, 2)), path).toEqual([]);
  }
});

test('pages under a base path are sound', async () => {
  for (const path of ['', 'jargon/', 'jargon/lease/'])
    expect(await faultsOf(words.url + path, [MODES[0]]), path).toEqual([]);
});

/** How many further pages a run looks at. */
const SAMPLE = 16;

// Every page takes long, so each run looks at some, another share each day; `npm run test:full` looks at all.
test('further pages are sound', { timeout: 1_200_000 }, async () => {
  const pages = pagesOf(root.folder).filter((path) => path.endsWith('index.html'));
  const day = Math.floor(Date.now() / 86_400_000);
  const every = process.env['FULL'] ? 1 : Math.ceil(pages.length / SAMPLE);
  const share = pages.filter((_, n) => n % every === day % every);
  for (const path of share)
    expect(await faultsOf(root.url + path.replace(/index\.html$/, ''), [MODES[day % 4]!]), path).toEqual([]);
});

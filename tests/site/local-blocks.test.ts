import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { LOCAL_KEYS, localAnswer, type LocalKey } from '../../src/edition/local.ts';
import { serve, type Serving } from '../../src/edition/publish/serve.ts';
import { CONTENT as LEAST } from '../unit/edition/preflight/some-content.ts';
import { fixture } from '../unit/edition/an-edition-file.ts';
import { useBrowser } from './browser.ts';

const PLACE = '.cache/tests/local-blocks';
const CONTENT = join(PLACE, 'content');
const OUT = join(PLACE, 'sites');
const KEYS = Object.keys(LOCAL_KEYS) as LocalKey[];
const EVERY = 'guides/procurement/every-local-value/';
const HOSTILE = '<img src=x onerror=alert(1)>"\'&';

/** A page with every local block. */
const page = `---
title: Every local value
summary: A page with all of them.
audience: groups
checked: 2026-11-22
nextReview: 2027-05-22
---

## All of them

${KEYS.map((key) => `<Local show="${key}">Nobody filled in ${key}.</Local>`).join('\n\n')}
`;

/** Brackenmere with something hostile in place of each text that may be anything. */
function hostile(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => hostile(each, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, hostile(inner, name === 'value' ? key : name)]),
    );
  const free =
    /^(?:role|name|hours|how|register|note|holder|what|where|logs|by|method|publisher|owner|approvedBy|covers|fee|decisionMaker|speaking|portfolio|replyWithin|knownIssues|criterion|instead)$/;
  return typeof value === 'string' && free.test(key) ? HOSTILE : value;
}

let serving: Serving[] = [];
const url = (edition: number, path: string): string => serving[edition]!.url + path;
const [ANYTOWN, BRACKENMERE] = [0, 1];

beforeAll(async () => {
  rmSync(PLACE, { recursive: true, force: true });
  for (const [path, text] of Object.entries(LEAST)) {
    mkdirSync(dirname(join(CONTENT, path)), { recursive: true });
    writeFileSync(join(CONTENT, path), text);
  }
  for (const file of ['anytown/edition.yaml', 'brackenmere'])
    cpSync(join('tests/fixtures/editions', file), join(CONTENT, 'editions', file), { recursive: true });
  writeFileSync(join(CONTENT, 'guides/procurement/98-every-local-value.mdx'), page);
  const settings = readFileSync('tests/fixtures/editions/brackenmere/edition.yaml', 'utf8');
  mkdirSync(join(CONTENT, 'editions/hostile'));
  cpSync('tests/fixtures/editions/brackenmere/public', join(CONTENT, 'editions/hostile/public'), {
    recursive: true,
  });
  writeFileSync(join(CONTENT, 'editions/hostile/edition.yaml'), stringify(hostile(parse(settings))));
  const own = { ...process.env, BUILD_DATE: '2026-11-23' };
  delete (own as Record<string, string | undefined>)['NODE_ENV'];
  const run = spawnSync(process.execPath, ['scripts/build.ts', '--all', '--content', CONTENT, '--out', OUT], {
    env: own,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  serving = await Promise.all(['anytown', 'brackenmere'].map((slug) => serve(join(OUT, slug), '/', 0)));
}, 300_000);

afterAll(async () => {
  await Promise.all(serving.map((each) => each.stop()));
  rmSync(PLACE, { recursive: true, force: true });
});

const read = (edition: string, path: string): string =>
  readFileSync(join(OUT, edition, path, 'index.html'), 'utf8');

/** The block of a key on the page that has all of them. */
function blockOf(edition: string, key: LocalKey): string {
  const blocks = read(edition, EVERY).split('<div class="local" data-local="');
  return blocks.find((block) => block.startsWith(`${key}"`))!.split(/<(?:section|dl|\/main)/)[0]!;
}

describe.each(KEYS)('a block for %s', (key) => {
  const fallback = `Nobody filled in ${key}.`;

  test('shows the value, marked as local and with its date, where the council has it', () => {
    const block = blockOf('brackenmere', key);
    expect(block).toContain('In Brackenmere');
    expect(block).toMatch(/Checked \d+ November 2026\./);
    expect(block).not.toContain(fallback);
  });

  test('shows what some places have, and how to find the rest', () => {
    const block = blockOf('anytown', key);
    const { values, complete } = localAnswer(fixture('anytown'), key, '2026-11-23');
    for (const { place } of values) expect(block).toContain(place);
    expect(block.match(/<details>/g) ?? []).toHaveLength(values.length > 1 ? values.length : 0);
    expect(block.includes(fallback)).toBe(!complete);
  });

  test('says how to find it where nobody has filled it in', () => {
    const block = blockOf('england', key);
    expect(block).toContain(fallback);
    expect(block).not.toMatch(/Checked|Choose your council|Another council/);
  });
});

test('phones and e-mail addresses are links', () => {
  const block = blockOf('brackenmere', 'contacts.procurement');
  expect(block).toContain('href="tel:01632960012"');
  expect(block).toContain('href="mailto:buying@brackenmere.example"');
  expect(blockOf('brackenmere', 'contacts.assetTransfer')).toContain('href="tel:+441632960013"');
});

describe('each place', () => {
  test('has its own page, with all that it has and how to find the rest', () => {
    const html = read('anytown', 'your-council/anytown');
    expect(html).toContain('procurement@anytown.example');
    expect(html).toContain('Who to ask about licences');
    expect(html).not.toContain('Commissioning desk');
    expect(read('anytown', 'your-council/othertown')).toContain('Commissioning desk');
  });

  test('is searched there, and nowhere else', () => {
    expect(read('anytown', 'your-council/anytown')).toMatch(/<main[^>]*data-pagefind-body/);
    expect(blockOf('anytown', 'contacts.procurement')).toContain('data-pagefind-ignore');
    const names = readFileSync(join(OUT, 'anytown', 'search/names.json'), 'utf8');
    expect(names).toContain('/your-council/othertown/');
  });

  test('is listed, where there are several', () => {
    expect(read('anytown', 'your-council')).toContain('href="/your-council/othertown/"');
    expect(read('england', 'your-council')).toContain('One council or two?');
    expect(read('brackenmere', 'your-council')).toContain('Meet the buyers');
    expect(read('brackenmere', 'your-council')).not.toContain('An event that is over');
  });
});

describe('what the law asks for', () => {
  test('the accessibility statement says what the edition says', () => {
    const html = read('brackenmere', 'accessibility');
    for (const said of [
      'meets part of',
      '12 October 2026',
      'Hilltop Access',
      '1.3.1 Info and Relationships',
      '31 March 2027',
      'web@brackenmere.example',
      'within 5 working days',
      '14 October 2026',
      'Brackenmere Council is committed',
    ])
      expect(html).toContain(said);
  });

  test('it claims nothing where the edition says nothing', () => {
    const html = read('england', 'accessibility');
    expect(html).toContain('Not yet assessed.');
    expect(html).not.toMatch(/committed|meets (?:part|all)|prepared on|assessed on|mailto:|tel:/);
  });

  test('the privacy page names who answers, or says how to find them', () => {
    expect(read('brackenmere', 'privacy')).toContain('data@brackenmere.example');
    expect(read('brackenmere', 'privacy')).toContain('It keeps its log for 30 days.');
    expect(read('england', 'privacy')).toContain('This edition names nobody to ask');
    expect(read('england', '')).toContain('href="/privacy/"');
  });
});

test('nothing that an edition says becomes code', () => {
  for (const path of [EVERY, 'your-council/', 'accessibility/', 'privacy/', '']) {
    const html = read('hostile', path);
    expect(html, path).not.toContain('<img src=x');
  }
  expect(read('hostile', EVERY)).toContain('&#x3C;img src=x onerror=alert(1)>');
});

describe('in a browser', () => {
  const { open } = useBrowser();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const pages: [number, string][] = [
    [ANYTOWN, EVERY],
    [ANYTOWN, 'your-council/'],
    [ANYTOWN, 'your-council/anytown/'],
    [BRACKENMERE, EVERY],
    [BRACKENMERE, 'your-council/'],
    [BRACKENMERE, 'accessibility/'],
    [BRACKENMERE, 'privacy/'],
  ];

  test.each(pages)('edition %i, page %s is sound', async (edition, path) => {
    for (const mode of [
      { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
      { colorScheme: 'dark', viewport: { width: 320, height: 900 } },
    ] as const) {
      const tab = await open(url(edition, path), { ...mode, bypassCSP: true });
      await tab.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLDetailsElement>('.local details')) each.open = true;
      });
      await tab.evaluate(axe);
      const { violations } = (await tab.evaluate(() =>
        (globalThis as unknown as { axe: { run: (options: object) => unknown } }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        }),
      )) as AxeResults;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const sideways = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    }
  });

  test('links have the edition’s own colour', async () => {
    const colours = await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) => {
        const tab = await open(url(BRACKENMERE, 'privacy/'), { colorScheme });
        return tab
          .locator('main a')
          .first()
          .evaluate((link) => getComputedStyle(link).color);
      }),
    );
    expect(colours).toEqual(['rgb(91, 42, 16)', 'rgb(240, 180, 143)']);
  });

  test('on paper every place is open', async () => {
    const tab = await open(url(ANYTOWN, EVERY));
    const desk = tab.getByText('Commissioning desk');
    expect((await desk.boundingBox())?.height ?? 0).toBe(0);
    await tab.emulateMedia({ media: 'print' });
    expect((await desk.boundingBox())?.height).toBeGreaterThan(0);
  });
});

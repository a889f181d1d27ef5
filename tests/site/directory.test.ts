import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Root, RootContent } from 'hast';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { serve, type Serving } from '../../src/edition/publish/serve.ts';
import { aRow, CONTACT, fileOf } from '../unit/directory/some-rows.ts';
import { useBrowser } from './browser.ts';
import { filesOf, pagesOf, sentSize } from './files.ts';
import { copySmallContent } from './small-content.ts';

const anytown = inject('anytown');
const root = inject('root');
const { open } = useBrowser();

const RULES = { today: '2026-11-23', places: ['anytown', 'othertown'] };
const source = readFileSync('tests/fixtures/editions/anytown/directory.csv', 'utf8');
const { organisations } = readDirectory({ path: 'directory.csv', source }, RULES);
const names = organisations.map(({ name }) => name).sort();
const htmlOf = (path: string): string => readFileSync(join(anytown.folder, path), 'utf8');

describe('without script', () => {
  const plain = { javaScriptEnabled: false } as const;

  test('everybody is listed under what they do, and the filter is not there', async () => {
    const page = await open(`${anytown.url}directory/`, plain);
    const shown = await page.locator('[data-group] li a:visible').allInnerTexts();
    expect(shown.sort()).toEqual(names);
    expect(await page.locator('form.filter').isVisible()).toBe(false);
    expect(await page.locator('[data-group] h2').allInnerTexts()).toContain('Food and drink');
  });

  test('a name leads to all that we know', async () => {
    const page = await open(`${anytown.url}directory/`, plain);
    await page.getByRole('link', { name: 'Riverside Community Kitchen' }).click();
    const entry = page.locator('#riverside-community-kitchen');
    expect(await entry.innerText()).toMatch(
      /community business, community interest company, Riverside: food and drink, training\s+Cooks a hot lunch.*\s+Sells: Buffet lunches.*\s+Bookings: hello@riverside-community-kitchen\.example · 01632 960011 · riverside-community-kitchen\.example\s+Seen at riverside-community-kitchen\.example on 22 November 2026\./i,
    );
    const links = await entry.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain('mailto:hello@riverside-community-kitchen.example');
    expect(links).toContain('tel:01632960011');
  });
});

describe('the filter', () => {
  const shown = async (page: Awaited<ReturnType<typeof open>>): Promise<string[]> =>
    (await page.locator('[data-group] li a:visible').allInnerTexts()).sort();

  test('follows what is typed, in any order and without accents', async () => {
    const page = await open(`${anytown.url}directory/`);
    await page.getByLabel('Name or words').fill('tram cafe');
    expect(await shown(page)).toEqual(['Café “Halfway”']);
    expect(await page.locator('[data-group]:visible').count()).toBe(1);
    expect(await page.locator('output').innerText()).toBe('1 fits.');
    await page.getByLabel('Name or words').fill('');
    expect(await shown(page)).toEqual(names);
  });

  test('takes a ward and an activity together, the second ones too', async () => {
    const page = await open(`${anytown.url}directory/`);
    await page.getByLabel('Ward').selectOption({ label: 'Riverside' });
    await page.getByLabel('Activity').selectOption({ label: 'training' });
    expect(await shown(page)).toEqual(['Dock Street Repairs', 'Riverside Community Kitchen', 'Stitch']);
  });

  test('tells apart the wards of two councils that share a name', async () => {
    const page = await open(`${anytown.url}directory/`);
    const [, other] = await page.locator('select[name=ward] option', { hasText: 'Central' }).all();
    await page.getByLabel('Ward').selectOption(await other!.getAttribute('value'));
    expect(await shown(page)).toEqual(['Othertown Market Hall', 'Othertown Wheels']);
  });

  test('says so when nobody fits', async () => {
    const page = await open(`${anytown.url}directory/`);
    await page.getByLabel('Name or words').fill('submarines');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('output').innerText()).toBe('Nobody here fits. Try fewer words.');
  });
});

test('a ward sheet prints on one side of A4, with everybody in the ward and who helps there', async () => {
  const page = await open(`${anytown.url}directory/ward/anytown-riverside/`);
  const headings = await page.locator('.organisation h3').allInnerTexts();
  const here = organisations.filter(({ ward, place }) => ward === 'Riverside' && place === 'anytown');
  expect(here).toHaveLength(12);
  expect(headings.sort()).toEqual([...here.map(({ name }) => name), 'Midshire Community Support'].sort());
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(/\/MediaBox\s*\[\s*0 0 (\d+)[\d.]* (\d+)/.exec(pdf)?.slice(1)).toEqual(['594', '841']);
});

test('the data: CSV that is the directory again, and GeoJSON with a place only where there is one', () => {
  const csv = readFileSync(join(anytown.folder, 'directory.csv'), 'utf8');
  const again = readDirectory({ path: 'directory.csv', source: csv }, RULES);
  expect(again.findings).toEqual([]);
  expect(again.organisations.map(({ name }) => name).sort()).toEqual(names);
  const { features } = JSON.parse(readFileSync(join(anytown.folder, 'directory.geojson'), 'utf8')) as {
    features: { geometry: unknown; properties: { name: string } }[];
  };
  expect(features.map(({ properties }) => properties.name).sort()).toEqual(names);
  expect(features.filter(({ geometry }) => geometry !== null)).toHaveLength(2);
});

test('search finds an organisation by its name, misspelt too', async () => {
  for (const query of ['dock street repairs', 'dock stret repairs']) {
    const page = await open(`${anytown.url}search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-search=done]');
    expect(await page.locator('[data-result] a').first().getAttribute('href'), query).toMatch(
      /\/directory\/activity\/repairs\/#dock-street-repairs$/,
    );
  }
});

test('an edition with no directory has no such pages, and no link to them', () => {
  expect(filesOf(root.folder).filter((path) => path.startsWith('directory'))).toEqual([]);
  expect(readFileSync(join(root.folder, 'your-council/index.html'), 'utf8')).not.toContain('/directory/');
  expect(htmlOf('your-council/index.html')).toContain('href="/directory/"');
  expect(htmlOf('index.html')).toContain('href="/directory/"');
});

describe('long and hostile lists', () => {
  const PLACE = '.cache/tests/directory';
  const content = join(PLACE, 'content');
  const out = join(PLACE, 'dist');
  let serving: Serving | undefined;

  /** Text that would be a script, a tag, a link or a formula where somebody forgot to write it as text. */
  const hostile = fc
    .array(
      fc.constantFrom(
        '<script>top.hit=1</script>',
        '<img src=x onerror="top.hit=1">',
        '"><b data-hit>',
        "' onfocus='top.hit=1",
        '</li></ul></main>',
        '{1+1}',
        '${top.hit=1}',
        '&lt;b&gt;',
        '&amp;',
        '--><svg/onload=top.hit=1>',
        ']]>',
        'javascript:top.hit=1',
        'Café',
        '😀',
        'Hall',
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.join(' '));
  const cut = (text: string, length: number): string => `x ${text}`.slice(0, length);
  const rows = fc.sample(
    fc.record({
      name: hostile,
      ward: hostile,
      what: hostile,
      sells: hostile,
      form: hostile,
      role: hostile,
      activity: hostile,
    }),
    { numRuns: 310, seed: 6 },
  );

  beforeAll(async () => {
    rmSync(PLACE, { recursive: true, force: true });
    copySmallContent(content);
    writeFileSync(
      join(content, 'editions/england/directory.csv'),
      fileOf(
        rows.map(({ name, ward, what, sells, form, role, activity }, n) =>
          aRow({
            ...CONTACT,
            name: `${n} ${cut(name, 100)}`,
            ward: cut(ward, 60),
            'what they do': cut(what, 250),
            activities: cut(activity.replace(/[,;]/g, ' '), 40),
            'sells what': cut(sells, 200),
            'legal form': cut(form, 80),
            'contact role': cut(role, 80),
            website: `https://a.example/?q=${encodeURIComponent(name)}&b='"`.replace('"', '%22'),
          }),
        ),
      ),
    );
    const ordinary = Array.from({ length: 300 }, (_, n) =>
      aRow({
        name: `${organisations[n % 19]!.name} of ${STREETS[n % 16]} ${STREETS[(n * 7 + 3) % 16]} ${n}`,
        ward: STREETS[n % 16]!,
        activities: organisations[n % 19]!.activities.join(';'),
        'what they do': organisations[n % 19]!.what,
      }),
    );
    const second = join(content, 'editions/longtown');
    mkdirSync(second);
    writeFileSync(join(second, 'edition.yaml'), 'name: Longtown\nscope: area\n');
    writeFileSync(join(second, 'directory.csv'), fileOf(ordinary));
    const run = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--all', '--content', content, '--out', out],
      { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', BUILD_DATE: '2026-11-23' } },
    );
    if (run.status !== 0) throw new Error(run.stderr);
    serving = await serve(join(out, 'england'), '/', 0);
  });
  afterAll(async () => {
    await serving?.stop();
    rmSync(PLACE, { recursive: true, force: true });
  });

  test('what a row says is shown as text, on every page', async () => {
    const pages = pagesOf(join(out, 'england')).filter((path) => path.startsWith('directory/'));
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages) {
      const html = readFileSync(join(out, 'england', path), 'utf8');
      expect(strangersIn(fromHtml(html)), path).toEqual([]);
    }
    const page = await open(`${serving!.url}directory/list/1/`);
    const shown = await page.locator('.brief a').allInnerTexts();
    expect(shown).toHaveLength(200);
    const written = new Set(rows.map(({ name }, n) => `${n} ${cut(name, 100)}`.replace(/\s+/g, ' ').trim()));
    for (const name of shown) expect(written).toContain(name);
    const entry = await page.locator('.brief a').first().getAttribute('href');
    await page.goto(serving!.url + entry!.slice(1));
    const made = await page.evaluate(() => ({
      hit: (globalThis as { hit?: number }).hit,
      elements: document.querySelectorAll('main script, main img, main svg, [data-hit], [onfocus]').length,
    }));
    expect(made).toEqual({ hit: undefined, elements: 0 });
  });

  test('more than 300 are in pages by name, with the wards and activities first, and without a filter', async () => {
    const page = await open(`${serving!.url}directory/`);
    expect(await page.locator('form.filter').count()).toBe(0);
    expect(await page.locator('a[href^="/directory/list/"]').count()).toBe(2);
    expect(readdirSync(join(out, 'england/directory/list')).sort()).toEqual(['1', '2']);
    const search = readFileSync(join(out, 'england/search/names.json'), 'utf8');
    expect(search).not.toContain('/directory/');
  });

  test('300 are one page of 14 kB or less, with 2 kB of script', () => {
    const site = join(out, 'longtown');
    expect(existsSync(join(site, 'directory/list'))).toBe(false);
    const index = join(site, 'directory/index.html');
    expect(readFileSync(index, 'utf8').match(/data-a=/g)).toHaveLength(300);
    expect(sentSize(index)).toBeLessThanOrEqual(14_000);
    const scripts = [...readFileSync(index, 'utf8').matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(
      ([, path]) => path!,
    );
    const sizes = scripts.map((path) => sentSize(join(site, path)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2000);
  });
});

/** Elements that no page of the directory has, and attributes that would run something. */
function strangersIn(node: Root | RootContent): string[] {
  const own =
    node.type !== 'element'
      ? []
      : [
          ...(['img', 'svg', 'b'].includes(node.tagName) ? [node.tagName] : []),
          ...(node.tagName === 'script' && node.properties['src'] === undefined ? ['script'] : []),
          ...Object.keys(node.properties).filter((name) => /^on|^dataHit$/i.test(name)),
        ];
  return 'children' in node ? [...own, ...node.children.flatMap(strangersIn)] : own;
}

const STREETS =
  'Abbey Beacon Canning Derby Everton Fairfield Greenbank Huyton Ivy Kensington Litherland Mossley Netherton Orrell Picton Rock'.split(
    ' ',
  );

import { expect, inject, test } from 'vitest';
import { STAGES } from '../../src/glossary/topics.ts';
import { useBrowser } from './browser.ts';

const root = inject('root');
const { open } = useBrowser();

test('the A to Z filters by topic and by stage as you choose', async () => {
  const page = await open(`${root.url}jargon/`);
  const names = page.locator('.dictionary li:visible');
  const all = await names.count();
  await page.locator('select[name=topic]').selectOption('Taking on a building');
  const some = await names.count();
  expect(some).toBeGreaterThan(10);
  expect(some).toBeLessThan(all);
  expect(await page.getByRole('status').innerText()).toBe(`${some} names`);
  await page.locator('select[name=stage]').selectOption('Reading the lease');
  expect(await names.count()).toBeLessThan(some);
  const counts = await page.locator('.letters li:visible span').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(await names.count());
  await page.locator('select[name=topic]').selectOption({ index: 0 });
  await page.locator('select[name=stage]').selectOption({ index: 0 });
  expect(await names.count()).toBe(all);
});

test('without script there are no filters, and the topics are pages', async () => {
  const page = await open(`${root.url}jargon/`, { javaScriptEnabled: false });
  expect(await page.locator('form.filter').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Taking on a building' }).click();
  await page.getByRole('link', { name: 'Reading the lease' }).click();
  expect(await page.locator('h1').innerText()).toBe('Reading the lease: words you meet');
  expect(await page.getByRole('link', { name: 'A rent of almost nothing' }).count()).toBe(1);
});

test('the words of a stage print on two sheets or fewer', async () => {
  const stages = Object.keys(STAGES);
  const sheets: Record<string, number> = {};
  for (const stage of stages) {
    const page = await open(`${root.url}stages/${stage}/`);
    const pdf = await page.pdf({ format: 'A4' });
    sheets[stage] = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  }
  expect(Object.values(sheets).every((count) => count > 0)).toBe(true);
  expect(Object.entries(sheets).filter(([, count]) => count > 2)).toEqual([]);
});

test('a term says which pages of the guides use it, and they do', async () => {
  const page = await open(`${root.url}jargon/standstill-period/`);
  const used = page.locator('section', { has: page.getByRole('heading', { name: 'Used in' }) });
  await used.getByRole('link').first().click();
  expect(
    await page.locator('[data-term="standstill-period"], #word-standstill-period').count(),
  ).toBeGreaterThan(0);
});

test('the pocket glossary has every core word, on A5 pages', async () => {
  const page = await open(`${root.url}pocket-glossary/`);
  const { terms } = (await (await page.request.get(`${root.url}jargon.json`)).json()) as {
    terms: { id: string; weight: string }[];
  };
  const core = terms.filter(({ weight }) => weight === 'core');
  expect(await page.locator('.meanings dt a').count()).toBe(core.length);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // A5 is 420 by 595 points.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 4(?:19|20)[.\d]* 59[45][.\d]*\]/);
});

import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readToolFile } from '../tool-file.ts';

const { sections } = readToolFile('are-we-ready');
const items = sections.flatMap((section) => section.items);

test('the checklist fits on a few sheets of paper', () => {
  expect(items.length).toBeGreaterThanOrEqual(40);
  expect(items.length).toBeLessThanOrEqual(55);
});

test('no two lines share an id, because kept ticks are found by it', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('each section leads to a page of the guide', () => {
  const folder = 'content/guides/community-asset-transfer';
  const pages = existsSync(folder)
    ? readdirSync(folder).map((name) => name.replace(/^\d+-|\.mdx$/g, ''))
    : [];
  for (const { page } of sections) expect(pages).toContain(page);
});

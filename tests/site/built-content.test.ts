import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const KEYS = [
  'id',
  'title',
  'plain',
  'short',
  'aliases',
  'acronym',
  'misspellings',
  'saidAs',
  'topic',
  'stage',
  'status',
  'replacedBy',
  'weight',
  'related',
  'confusedWith',
  'formerly',
  'url',
  'checked',
  'nextReview',
  'sources',
];

interface OpenData {
  version: number;
  edition: string;
  terms: { id: string; title: string; short: string; url: string; related: string[] }[];
}

const read = (site: { folder: string }, path: string): string =>
  readFileSync(join(site.folder, path), 'utf8');
const data = (site: { folder: string }): OpenData => JSON.parse(read(site, 'jargon.json')) as OpenData;
const root = inject('root');
const words = inject('words');
const anytown = inject('anytown');

describe('jargon.json', () => {
  test('has every key of the contract on every term', () => {
    const { version, edition, terms } = data(root);
    expect([version, edition]).toEqual([1, 'england']);
    expect(terms.length).toBeGreaterThanOrEqual(60);
    for (const term of terms) expect(Object.keys(term)).toEqual(KEYS);
  });

  test('says facts, not their tags', () => {
    const standstill = data(root).terms.find(({ id }) => id === 'standstill-period');
    expect(standstill?.short).toContain('8 working days');
    expect(read(root, 'jargon.json')).not.toContain('<Fact');
  });

  test('has whole addresses where the site knows its own', () => {
    expect(data(words).terms.find(({ id }) => id === 'tupe')?.url).toBe(
      'https://council.example/words/jargon/tupe/',
    );
    expect(data(root).terms.find(({ id }) => id === 'tupe')?.url).toBe('/jargon/tupe/');
  });

  test('each related term returns', () => {
    const related = new Map(data(root).terms.map((term) => [term.id, term.related]));
    for (const [id, others] of related)
      for (const other of others) expect(related.get(other), `${id} → ${other}`).toContain(id);
  });
});

test('jargon.csv has a line for each term and the same columns', () => {
  const csv = read(root, 'jargon.csv');
  expect(csv.split('\r\n')[0]).toBe(KEYS.join(','));
  for (const { id } of data(root).terms) expect(csv).toMatch(new RegExp(`^${id},`, 'm'));
});

test('a term page says what it is to search engines', () => {
  const found = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
    read(words, 'jargon/section-106-agreement/index.html'),
  );
  expect(JSON.parse(found![1]!)).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'section 106 agreement',
    url: 'https://council.example/words/jargon/section-106-agreement/',
    inDefinedTermSet: 'https://council.example/words/jargon/',
  });
  expect(read(words, 'jargon/index.html')).toContain('"@type":"DefinedTermSet"');
});

describe('an edition', () => {
  test('adds a term, replaces one, and replaces a page whatever its number', () => {
    const { edition, terms } = data(anytown);
    expect(edition).toBe('anytown');
    expect(terms.map(({ id }) => id)).toContain('the-hatch');
    expect(read(anytown, 'jargon/tupe/index.html')).toContain('own words');
    expect(read(anytown, 'guides/procurement/is-this-for-us/index.html')).toContain(
      'Is selling to Anytown for us?',
    );
    expect(read(anytown, 'guides/procurement/index.html')).toMatch(
      /<nav class="toc"[\s\S]*Is selling to Anytown for us\?[\s\S]*<\/nav>/,
    );
    expect(data(root).terms.map(({ id }) => id)).not.toContain('the-hatch');
  });

  test('shows its contacts where a page asks for them, and the page’s own words where it has none', () => {
    const page = read(anytown, 'guides/procurement/is-this-for-us/index.html');
    expect(page).toContain('href="tel:01632960001"');
    expect(page).toContain('mailto:procurement@anytown.example');
    expect(page).toContain('<summary>Othertown</summary>');
    expect(page).toContain('href="https://portal.anytown.example/"');
    expect(page).toContain('Ring the council and ask for licensing.');
    expect(page).not.toContain('There is nobody to ask.');
    // Anytown has a portal; Othertown's readers are told how to find theirs.
    expect(page).toContain('There is no portal.');
  });

  test('leads from an id that a term used to have to its page', () => {
    expect(read(anytown, 'jargon/the-old-hatch/index.html')).toContain('content="0; url=/jargon/the-hatch/"');
  });

  test('has its name, its colour and its way to report a problem', () => {
    expect(read(anytown, 'index.html')).toContain('Anytown Words');
    expect(read(anytown, 'edition.css')).toContain('light-dark(#5b1a6b, #e3b5f0)');
    expect(read(anytown, 'jargon/lease/index.html')).toContain('https://anytown.example/report');
  });
});

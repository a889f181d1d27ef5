import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { skosScheme } from '../../../src/glossary/skos.ts';
import { aTerm } from './a-term.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SCHEME = 'https://words.example/jargon/';
const urlOf = (id: string) => `${SCHEME}${id}/`;

const scheme = skosScheme(
  [
    aTerm('old-notice', { status: 'old', since: '2025-02-24', replacedBy: 'tender-notice' }),
    aTerm('tender-notice', {
      plain: 'the advert for bids',
      acronym: 'TN',
      aliases: ['UK4 notice', 'tender notice'],
      misspellings: ['tendor notice'],
      related: ['old-notice'],
      sources: ['the-act', 'nobody'],
    }),
  ],
  SCHEME,
  urlOf,
  (id) => (id === 'the-act' ? { title: 'The Act', url: 'https://law.example/act' } : undefined),
);

/** A node as JSON-LD's own algorithm expands it. */
type Expanded = { '@id': string; '@type': string[] } & Record<
  string,
  { '@value'?: string; '@id'?: string }[]
>;

/** Read by a real JSON-LD parser, with nothing to fetch. */
const nodes = (await jsonld.expand(scheme)) as unknown as Expanded[];
const node = (id: string) => nodes.find((each) => each['@id'] === id)!;
const values = (id: string, property: string): string[] =>
  (node(id)[SKOS + property] ?? []).map((each) => each['@value'] ?? each['@id'] ?? '');

describe('the jargon buster as SKOS', () => {
  test('is one scheme, a collection for each topic, and a concept for each term', () => {
    const types = nodes.flatMap((each) => each['@type']).map((type) => type.replace(SKOS, ''));
    expect(types.filter((type) => type === 'ConceptScheme')).toHaveLength(1);
    expect(types.filter((type) => type === 'Collection')).toHaveLength(4);
    expect(types.filter((type) => type === 'Concept')).toHaveLength(2);
    expect(values(`${SCHEME}#procurement`, 'member')).toEqual([urlOf('old-notice'), urlOf('tender-notice')]);
  });

  test('a concept has its labels, its meaning and its links, as addresses', () => {
    const id = urlOf('tender-notice');
    expect(values(id, 'prefLabel')).toEqual(['tender notice']);
    expect(values(id, 'altLabel')).toEqual(['the advert for bids', 'TN', 'UK4 notice']);
    expect(values(id, 'hiddenLabel')).toEqual(['tendor notice']);
    expect(values(id, 'definition')).toEqual(['What it means, in a few words.']);
    expect(values(id, 'inScheme')).toEqual([SCHEME]);
    expect(node(id)[`${SKOS}related`]).toEqual([{ '@id': urlOf('old-notice') }]);
    expect(node(id)['http://purl.org/dc/terms/source']).toEqual([{ '@value': 'https://law.example/act' }]);
  });

  test('an old word says so, and what took its place', () => {
    expect(values(urlOf('old-notice'), 'historyNote')).toEqual(['An old word since 2025-02-24.']);
    expect(node(urlOf('old-notice'))['http://purl.org/dc/terms/isReplacedBy']).toEqual([
      { '@id': urlOf('tender-notice') },
    ]);
  });

  test('labels are in British English, and no label of a concept stands twice', () => {
    for (const each of nodes.filter((one) => one['@type'].includes(`${SKOS}Concept`))) {
      const labels = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((key) => each[SKOS + key] ?? []);
      expect(labels.every((label) => (label as Record<string, string>)['@language'] === 'en-gb')).toBe(true);
      const texts = labels.map((label) => label['@value']);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

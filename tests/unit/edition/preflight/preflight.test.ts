import { describe, expect, test } from 'vitest';
import { preflight } from '../../../../src/edition/preflight.ts';
import { CONTENT, contentWith, edited, flyWith, settings, TODAY, type Changes } from './some-content.ts';

const TERM = 'terms/standstill-period.mdx';
const INDEX = 'guides/procurement/index.mdx';
const FACTS = 'facts.yaml';
const ENGLAND = 'editions/england/edition.yaml';

test('clean content has no findings', () => {
  expect(flyWith().findings).toEqual([]);
});

test('clean content is all there', () => {
  const { library } = flyWith();
  expect(library.terms.map(({ id }) => id)).toEqual(['standstill-period', 'tupe']);
  expect(library.pages.map(({ guide, slug, order }) => [guide, slug, order])).toEqual([
    ['procurement', 'index', 0],
    ['procurement', 'is-this-for-us', 1],
  ]);
  expect(library.facts.map(({ id }) => id)).toEqual(['wait', 'limit']);
  expect(library.sources.map(({ id }) => id)).toEqual(['the-act']);
  expect(library.words.acronyms).toEqual({ VAT: 'value added tax' });
  expect(library.editions.map(({ slug }) => slug)).toEqual(['england']);
  expect(library.reports.map(({ path }) => path)).toHaveLength(4);
});

test('the library is plain data: written out and read back, it is the same', () => {
  const { library } = flyWith();
  expect(JSON.parse(JSON.stringify(library))).toEqual(library);
});

test('paths are shown under the folder that was read', () => {
  const { findings } = preflight(contentWith({ 'words.yaml': undefined }), TODAY, 'tests/content');
  expect(findings.map(({ path }) => path)).toEqual(['tests/content/words.yaml']);
});

describe('several faults at once', () => {
  const faults: Changes[] = [
    edited(FACTS, '{ value: 8', '{ valeu: 8'),
    edited('sources.yaml', 'kind: law', 'kind: lore'),
    edited(TERM, 'topic: procurement', 'topic: gardens'),
    edited('terms/tupe.mdx', '\n---\n\nTUPE', '\n---\n\n{TUPE}'),
    edited(INDEX, 'id="limit"', 'id="limti"'),
    { 'guides/first-steps.mdx': 'x' },
    settings('website: http://www.example.org\nbrand: { accent: teal }'),
  ];

  test('are all reported together, in the order of files and lines', () => {
    expect(
      flyWith(...faults).findings.map(({ path, line, rule }) => `${path.slice(8)}:${line} ${rule}`),
    ).toEqual([
      `${ENGLAND}:3 front-matter`,
      `${ENGLAND}:4 front-matter`,
      `${FACTS}:4 front-matter`,
      'guides/first-steps.mdx:1 misplaced-file',
      `${INDEX}:10 unknown-reference`,
      'sources.yaml:5 front-matter',
      `${TERM}:6 front-matter`,
      'terms/tupe.mdx:11 component',
    ]);
  });

  test('in one file too', () => {
    const text = CONTENT[TERM].replace('checked: 2026-11-22', 'checked: soon')
      .replace('the waiting gap before signing', 'the very long waiting gap before signing')
      .replace('The clock', 'The {clock} of <Term id="tuppe">staff</Term>');
    expect(flyWith({ [TERM]: text }).findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '3 front-matter',
      '10 front-matter',
      '14 component',
      '14 unknown-reference',
    ]);
  });

  test('and what could be read is in the library all the same', () => {
    const { library } = flyWith(...faults);
    expect(library.facts.map(({ id }) => id)).toEqual(['limit']);
    expect(library.terms.map(({ id }) => id)).toEqual(['tupe']);
    expect(library.pages).toHaveLength(2);
  });
});

test('every finding says where it is, and the place holds the text that it shows', () => {
  const changes = [edited(TERM, 'topic: procurement', 'topic: gardens'), settings('brand: { accent: teal }')];
  const texts = new Map(contentWith(...changes).map(({ path, text }) => [`content/${path}`, text]));
  const { findings } = flyWith(...changes);
  expect(findings.map(({ text }) => text)).toEqual(['teal', 'gardens']);
  for (const { path, line, column, text } of findings) {
    expect(
      texts
        .get(path)!
        .split('\n')
        [line - 1]!.slice(column - 1),
    ).toMatch(new RegExp(`^${text}`));
  }
});

import { describe, expect, test } from 'vitest';
import { addressOf, fileNamed, laidFiles, placedFiles } from '../../../src/edition/originals.ts';

const at = (path: string) => ({ path, text: '' });
const FILES = [
  at('facts.yaml'),
  at('guides/procurement/index.mdx'),
  at('guides/procurement/01-is-this-for-us.mdx'),
  at('guides/community-asset-transfer/02-is-it-for-us.mdx'),
  at('terms/tupe.mdx'),
  at('terms/procurement.mdx'),
  at('terms/timetable.mdx'),
  at('tools/timetable.mdx'),
  at('editions/anytown/edition.yaml'),
  at('editions/anytown/guides/procurement/07-is-this-for-us.mdx'),
  at('editions/anytown/terms/the-hatch.mdx'),
];
const named = (asked: string) => fileNamed(asked, placedFiles(FILES));

describe('a page is found by', () => {
  test.each([
    ['its guide and its name', 'procurement/is-this-for-us', 'guides/procurement/01-is-this-for-us.mdx'],
    ['its own name, where no other has it', 'is-this-for-us', 'guides/procurement/01-is-this-for-us.mdx'],
    ['an address', '/guides/procurement/is-this-for-us/', 'guides/procurement/01-is-this-for-us.mdx'],
    ['an address of some site', 'https://a.example/words/jargon/tupe/?q=x#ask', 'terms/tupe.mdx'],
    [
      'a path',
      'content/guides/procurement/01-is-this-for-us.mdx',
      'guides/procurement/01-is-this-for-us.mdx',
    ],
    ['a path on Windows', 'content\\terms\\tupe.mdx', 'terms/tupe.mdx'],
    ['a path in an edition', 'content/editions/anytown/terms/tupe.mdx', 'terms/tupe.mdx'],
    ['the address of a guide', '/guides/procurement/', 'guides/procurement/index.mdx'],
    ['the name of a guide’s own page', 'procurement/index', 'guides/procurement/index.mdx'],
    ['its folder', 'tools/timetable', 'tools/timetable.mdx'],
    ['its folder’s name in the repository', 'terms/timetable', 'terms/timetable.mdx'],
  ])('%s', (_, asked, path) => {
    expect(named(asked).file?.path).toBe(path);
  });
});

describe('where nobody can tell, it is said what to type', () => {
  test.each([
    ['procurement', '“procurement” could be any of these: procurement/index, jargon/procurement. Name one.'],
    ['jargon/tuppe', 'There is no page, term or tool “jargon/tuppe”. Did you mean “jargon/tupe”?'],
    [
      'is-this-for-uss',
      'There is no page, term or tool “is-this-for-uss”. Did you mean “procurement/is-this-for-us”?',
    ],
    [
      'something-else-altogether',
      'There is no page, term or tool “something-else-altogether”. Name it by its address: procurement/is-this-for-us, or jargon/tupe for a word.',
    ],
  ])('%s', (asked, problem) => {
    expect(named(asked)).toEqual({ problem });
  });
});

test('an edition’s page stands in the place of ours, whatever its number; its own terms stand beside', () => {
  expect(laidFiles(FILES, 'anytown').map(({ path }) => path)).toEqual([
    'guides/procurement/index.mdx',
    'editions/anytown/guides/procurement/07-is-this-for-us.mdx',
    'guides/community-asset-transfer/02-is-it-for-us.mdx',
    'terms/tupe.mdx',
    'terms/procurement.mdx',
    'terms/timetable.mdx',
    'tools/timetable.mdx',
    'editions/anytown/terms/the-hatch.mdx',
  ]);
});

test('each file has an address', () => {
  expect(placedFiles(FILES).map(({ place }) => addressOf(place))).toEqual([
    '/guides/procurement/',
    '/guides/procurement/is-this-for-us/',
    '/guides/community-asset-transfer/is-it-for-us/',
    '/jargon/tupe/',
    '/jargon/procurement/',
    '/jargon/timetable/',
    '/tools/timetable/',
  ]);
});

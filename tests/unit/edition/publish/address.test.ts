import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../src/edition/publish/address.ts';

test('where nobody says anything, the site stands at the root of no known address', () => {
  expect(readAddress({})).toEqual({ site: undefined, base: '/' });
  expect(readAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual({ site: undefined, base: '/' });
});

describe('BASE_PATH', () => {
  test.each([
    ['/', '/'],
    ['words', '/words/'],
    ['/words', '/words/'],
    ['words/', '/words/'],
    ['/words/', '/words/'],
    ['/our/words', '/our/words/'],
    ['/v1.2_x-y~z/', '/v1.2_x-y~z/'],
  ])('%s stands under %s', (BASE_PATH, base) => {
    expect(readAddress({ BASE_PATH }).base).toBe(base);
  });

  test.each([
    'two words',
    'https://example.org/words',
    '/words?x',
    '../words',
    '/a/./b',
    'wörds',
    'C:\\words',
  ])('“%s” is no path', (BASE_PATH) => {
    expect(() => readAddress({ BASE_PATH })).toThrow(
      `BASE_PATH should be a path such as /words/, not “${BASE_PATH}”.`,
    );
  });

  test('a long one that is wrong at its end is refused at once', () => {
    const started = performance.now();
    expect(() => readAddress({ BASE_PATH: `${'a'.repeat(50_000)}!` })).toThrow('BASE_PATH');
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('whatever is taken has a slash at both ends, and none doubled', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', 'a', 'b', '-', '.') }), (BASE_PATH) => {
        let base;
        try {
          ({ base } = readAddress({ BASE_PATH }));
        } catch {
          return;
        }
        expect(base).toMatch(/^\/(?:[^/]+\/)*$/);
        expect(new URL(base, 'https://example.org').pathname).toBe(base);
      }),
    );
  });
});

describe('SITE_URL', () => {
  test.each([
    ['https://words.example.org', 'https://words.example.org'],
    ['https://words.example.org/', 'https://words.example.org'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('%s is the site %s', (SITE_URL, site) => {
    expect(readAddress({ SITE_URL }).site).toBe(site);
  });

  test.each(['words.example.org', 'ftp://example.org', 'javascript:alert(1)', '/words/'])(
    '“%s” is no address',
    (SITE_URL) => {
      expect(() => readAddress({ SITE_URL })).toThrow(
        `SITE_URL should be an address such as https://words.example.org, not “${SITE_URL}”.`,
      );
    },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { detailsOf } from '../../../src/edition/local.ts';
import { fixtureText, readText } from './an-edition-file.ts';

/** Values that do not belong, and some that nearly do. */
const WILD = [
  ...[
    '',
    ' ',
    '0',
    'a',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'http://a.example',
    '*x',
    '&a [*a]',
    '#fff',
  ],
  ...[
    '{',
    '[',
    '- ',
    '? ',
    '!!binary x',
    '<<',
    '__proto__',
    'constructor',
    '\u0000',
    '"',
    "'",
    '|',
    '>',
    '2026-02-31',
    '😀',
  ],
];
const wild = fc.oneof(
  fc.constantFrom<unknown>(
    ...WILD,
    null,
    true,
    -1,
    0,
    1e21,
    Number.NaN,
    [],
    {},
    [[]],
    { value: null },
    { value: { value: 1 } },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A copy with the value at some path replaced, renamed or taken away. */
function mutate(
  data: unknown,
  steps: readonly number[],
  value: unknown,
  way: 'set' | 'rename' | 'drop',
): unknown {
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0 || steps.length === 0)
    return value;
  const [step, ...rest] = steps;
  const keys = Object.keys(data);
  const key = keys[step! % keys.length]!;
  const inner = (data as Record<string, unknown>)[key];
  if (Array.isArray(data)) {
    const n = Number(key);
    return way === 'drop' && rest.length === 0
      ? data.toSpliced(n, 1)
      : data.with(n, mutate(inner, rest, value, way));
  }
  const others = Object.fromEntries(Object.entries(data).filter(([other]) => other !== key));
  if (rest.length > 0 || way === 'set') return { ...data, [key]: mutate(inner, rest, value, way) };
  return way === 'drop' ? others : { ...others, [`${key}s`]: inner };
}

const data = ['anytown', 'brackenmere'].map((slug) => parse(fixtureText(slug)) as unknown);
const structures = fc
  .tuple(
    fc.constantFrom(...data),
    fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
    wild,
    fc.constantFrom('set' as const, 'rename' as const, 'drop' as const),
  )
  .map(([edition, steps, value, way]) => stringify(mutate(edition, steps, value, way)));

const anytown = fixtureText('anytown');
const texts = fc
  .tuple(
    fc.nat(anytown.length),
    fc.nat(40),
    fc.oneof(fc.constantFrom(...WILD), fc.string({ unit: 'binary', maxLength: 6 })),
  )
  .map(([at, length, more]) => anytown.slice(0, at) + more + anytown.slice(at + length));

/** Reads a text: never a throw; each finding has its place and says what is wrong; what is right can be shown. */
function isSound(text: string): void {
  const { settings, findings } = readText(text, ['logo.svg', 'favicon.svg']);
  expect(settings === undefined).toBe(findings.length > 0);
  const lines = text.split('\n');
  for (const { line, column, message, text: marked } of findings) {
    expect(lines[line - 1]!.length + 1).toBeGreaterThanOrEqual(column);
    expect(text).toContain(marked);
    expect(message).toMatch(/\.$|[^\s]$/);
    expect(message).not.toMatch(/\bat .+:\d+:\d+|\[object|undefined/);
  }
  if (!settings) return;
  for (const holder of [settings, ...settings.places]) {
    for (const { value } of detailsOf(holder, '2026-11-23')) {
      // Whatever is written, a link is a safe one.
      const links = [value.link, ...(value.entries ?? []).map(({ link }) => link)];
      for (const link of links) if (link) expect(link.value).toMatch(/^https:/);
    }
  }
}

test('any change of an edition is read, or refused in words', () => {
  fc.assert(fc.property(structures, isSound), { numRuns: 3000 });
}, 120_000);

test('any damage to its file is read, or refused in words', () => {
  fc.assert(fc.property(texts, isSound), { numRuns: 2000 });
}, 120_000);

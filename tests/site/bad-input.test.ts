import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySmallContent } from './small-content.ts';

const PLACE = '.cache/tests/bad-input';
const CONTENT = join(PLACE, 'content');
const OUT = join(PLACE, 'dist');

/** Sound content, made once: each test breaks a copy. */
const SOUND = '.cache/tests/bad-input-sound';

beforeAll(() => {
  copySmallContent(SOUND);
});

afterAll(() => {
  for (const folder of [PLACE, SOUND]) rmSync(folder, { recursive: true, force: true });
});

type Change = (
  file: (path: string) => { text: string; write: (text: string) => void; remove: () => void },
) => void;

/** Builds content with something wrong in it, over a site that was good. */
function buildBroken(change: Change): { code: number | null; said: string; site: string } {
  rmSync(PLACE, { recursive: true, force: true });
  cpSync(SOUND, CONTENT, { recursive: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'index.html'), 'the last good site');
  change((path) => ({
    get text() {
      return readFileSync(join(CONTENT, path), 'utf8');
    },
    write(text) {
      mkdirSync(dirname(join(CONTENT, path)), { recursive: true });
      writeFileSync(join(CONTENT, path), text);
    },
    remove() {
      rmSync(join(CONTENT, path), { recursive: true });
    },
  }));
  const run = spawnSync(process.execPath, ['scripts/build.ts', '--content', CONTENT, '--out', OUT], {
    encoding: 'utf8',
  });
  return {
    code: run.status,
    said: run.stdout + run.stderr,
    site: readFileSync(join(OUT, 'index.html'), 'utf8'),
  };
}

const LEASE = 'terms/lease.mdx';
const PAGE = 'guides/procurement/01-is-this-for-us.mdx';

/** Replaces the first match in a file, and fails if there is none: a test must break what it means to. */
const swap =
  (path: string, from: string | RegExp, to: string): Change =>
  (file) => {
    const { text, write } = file(path);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} has no ${String(from)}`);
    write(changed);
  };
const append =
  (path: string, more: string): Change =>
  (file) => {
    const { text, write } = file(path);
    write(`${text}\n${more}\n`);
  };
const term = (fields: string, body = 'Words.'): string =>
  `---\ntitle: test word\nplain: a word for tests\nshort: A word for tests.\ntopic: procurement\nweight: rare\nchecked: 2026-11-22\nnextReview: 2027-05-22\n${fields}---\n\n${body}\n`;
const addTerm =
  (fields: string): Change =>
  (file) => {
    file('terms/test-word.mdx').write(term(fields));
  };

const CASES: [name: string, change: Change, said: RegExp][] = [
  [
    'a misspelt key',
    swap(LEASE, /^plain:/m, 'plane:'),
    /lease\.mdx:3:1 error There is no key “plane” here[\s\S]*Did you mean “plain”\?/,
  ],
  ['a missing key', swap(LEASE, /^short:.*\n/m, ''), /lease\.mdx:\d+:\d+ error “short” is missing/],
  ['a wrong type', swap(LEASE, /^related:.*$/m, 'related: 7'), /“related” should be a list/],
  [
    'an unknown topic',
    swap(LEASE, /^topic:.*$/m, 'topic: asset-transfers'),
    /“topic” cannot be “asset-transfers”[\s\S]*Did you mean “asset-transfer”/,
  ],
  [
    'a bad date',
    swap(LEASE, /^checked:.*$/m, 'checked: 22 November 2026'),
    /a date is written as 2026-11-22/,
  ],
  [
    'a short meaning that is long',
    swap(LEASE, /^short:.*$/m, `short: ${'word '.repeat(31)}`),
    /at most 30 words/,
  ],
  ['an old word with no date', addTerm('status: old\n'), /an old word says since when/],
  [
    'invalid YAML',
    swap(LEASE, /^plain: .*$/m, 'plain: "a'),
    /lease\.mdx:\d+:\d+ error This is not valid YAML/,
  ],
  [
    'a key twice',
    swap(LEASE, /^weight: .*$/m, 'weight: core\nweight: core'),
    /not valid YAML[\s\S]*Keep one of the two/,
  ],
  [
    'no front matter',
    (file) => {
      file(LEASE).write('Only words.\n');
    },
    /has no front matter/,
  ],
  [
    'an unclosed tag',
    append(LEASE, '<Example>\n\nA hall.\n'),
    /lease\.mdx:\d+:\d+ error This cannot be read: .*<Example>/,
  ],
  ['an unclosed bracket', append(LEASE, 'A {bracket.'), /This cannot be read/],
  ['code in a page', append(LEASE, 'It is {1 + 1}.'), /Pages hold words, not code/],
  ['an import', append(LEASE, "\nimport x from './x.js'\n"), /Pages hold words, not code/],
  [
    'an unknown component',
    append(LEASE, '<Exmaple>A hall.</Exmaple>'),
    /no component <Exmaple>[\s\S]*Did you mean <Example>\?/,
  ],
  [
    'an unknown property',
    append(PAGE, '<Local shows="website">Ask.</Local>'),
    /<Local> has no property “shows”[\s\S]*Did you mean “show”/,
  ],
  ['a missing property', append(PAGE, '<Local>Ask.</Local>'), /<Local> is missing “show”/],
  [
    'a property value that is not allowed',
    append(PAGE, '<Local show="contacts.procurment">Ask.</Local>'),
    /Did you mean “contacts.procurement”/,
  ],
  ['a component with nothing in it', append(PAGE, '<Ask></Ask>'), /<Ask> has nothing in it/],
  [
    'an unknown fact',
    append(PAGE, 'Wait <Fact id="standstill-workingdays"/>.'),
    /no fact “standstill-workingdays”[\s\S]*Did you mean “standstill-working-days”/,
  ],
  [
    'an unknown fact in front matter',
    swap(PAGE, /^summary:.*$/m, 'summary: Wait <Fact id="nothing-like-it"/>.'),
    /is-this-for-us\.mdx:3:\d+ error There is no fact “nothing-like-it”/,
  ],
  [
    'an unknown term',
    append(PAGE, '<Term id="leese">lease</Term>'),
    /no term “leese”[\s\S]*Did you mean “lease”/,
  ],
  [
    'an unknown source',
    swap(PAGE, /^sources: \[/m, 'sources: [no-such-source-at-all, '),
    /no source “no-such-source-at-all”/,
  ],
  [
    'an unknown related term',
    swap(LEASE, /^related: \[/m, 'related: [no-such-term-at-all, '),
    /no term “no-such-term-at-all”/,
  ],
  [
    'two terms with one title',
    (file) => {
      file('terms/test-word.mdx').write(term('').replace('title: test word', 'title: Lease'));
    },
    /“lease” is already the title|“Lease” is already the title/,
  ],
  [
    'two terms with one alias',
    addTerm('aliases: [nominal rent]\n'),
    /“nominal rent” is already the alias of|already the alias/,
  ],
  [
    'an alias that is another title',
    addTerm('aliases: [freehold]\n'),
    /“freehold” is already the title of .*freehold\.mdx/,
  ],
  [
    'a typed figure',
    append(PAGE, 'You have eight working days.'),
    /This figure is a fact[\s\S]*<Fact id="standstill-working-days"\/>/,
  ],
  [
    'a sentence that is too long',
    append(PAGE, `This sentence ${'goes on and '.repeat(12)}ends.`),
    /This sentence has \d\d words/,
  ],
  [
    'a fact with an unknown source',
    swap('facts.yaml', /source: [\w-]+ }/, 'source: nowhere-at-all-2026 }'),
    /facts\.yaml:\d+:\d+ error There is no source “nowhere-at-all-2026”/,
  ],
  [
    'no facts',
    (file) => {
      file('facts.yaml').remove();
    },
    /There is no .*facts\.yaml/,
  ],
  [
    'a guide with no index',
    (file) => {
      file('guides/procurement/index.mdx').remove();
    },
    /guide “procurement” has no index\.mdx/,
  ],
  [
    'an edition with no settings',
    (file) => {
      file('editions/england/edition.yaml').remove();
      file('editions/england/terms/a.mdx').write(term(''));
    },
    /edition “england” has no edition\.yaml/,
  ],
  [
    'an edition with a made-up key',
    append('editions/england/edition.yaml', 'webiste: https://a.example/'),
    /no key “webiste”[\s\S]*Did you mean “website”/,
  ],
  [
    'an edition in a folder with a bad name',
    (file) => {
      file('editions/St Helens/edition.yaml').write('name: St Helens\nscope: council\n');
    },
    /“St Helens” cannot be the name of an edition’s folder[\s\S]*st-helens/,
  ],
  [
    'a colour that cannot be read',
    append('editions/england/edition.yaml', "brand: { accent: '#8fd3de' }"),
    /too pale to read on a light page[\s\S]*The nearest that can be read is #/,
  ],
  [
    'a logo with a script in it',
    (file) => {
      file('editions/england/public/logo.svg').write('<svg><script>x</script></svg>');
    },
    /logo\.svg:1:6 error A logo cannot hold <script>/,
  ],
  [
    'a directory with a contact that nobody permitted',
    (file) => {
      file('editions/england/directory.csv').write(
        'name,kind,what they do,activities,contact,source address,date checked\nHub,community business,A shop.,shop,hub@hub.example,https://hub.example/,2026-11-22\n',
      );
    },
    /directory\.csv:2:37 error This contact has no permission and no permission date[\s\S]*take the contact out/,
  ],
  [
    'a page called print',
    (file) => {
      file('guides/procurement/09-print.mdx').write(term(''));
    },
    /“print” is an address that the site needs/,
  ],
];

/** Each is a whole build, and preflight's own tests have them all: a run takes a third, another each day; `test:full` all. */
function today<T>(cases: readonly T[]): T[] {
  const day = Math.floor(Date.now() / 86_400_000);
  return process.env['FULL'] ? [...cases] : cases.filter((_, n) => n % 3 === day % 3);
}

describe('content that is wrong', () => {
  test.each(today(CASES))(
    '%s ends the build with one readable message, and the last good site stays',
    (_name, change, expected) => {
      const { code, said, site } = buildBroken(change);
      expect(said).toMatch(expected);
      expect(code).toBe(1);
      expect(said).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
      expect(site).toBe('the last good site');
    },
  );

  test('several faults are reported together', () => {
    const { said } = buildBroken((file) => {
      swap(LEASE, /^plain:/m, 'plane:')(file);
      append(PAGE, 'You have eight working days.')(file);
      addTerm('aliases: [freehold]\n')(file);
    });
    expect(said).toContain('“plane”');
    expect(said).toContain('standstill-working-days');
    expect(said).toContain('“freehold” is already');
  });

  test('an acronym may be shared', () => {
    const { code } = buildBroken(addTerm('acronym: FOI\n'));
    expect(code).toBe(0);
  });

  test('an edition that is not there is named, with those that are', () => {
    const run = spawnSync(process.execPath, ['scripts/build.ts', '--edition', 'nowhere', '--out', OUT], {
      encoding: 'utf8',
    });
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining('There is no edition “nowhere”')]);
  });
});

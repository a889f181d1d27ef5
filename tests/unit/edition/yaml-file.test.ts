import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/edition/yaml-file.ts';
import { readYamlList } from '../../../src/edition/yaml-list.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  colour: z.enum(['teal', 'amber']).optional(),
  address: z.strictObject({ street: z.string(), town: z.enum(['Bootle', 'Widnes']).optional() }).optional(),
  rooms: z.array(z.strictObject({ title: z.string(), seats: z.number().default(1) })).default([]),
  link: z
    .union([z.string(), z.strictObject({ value: z.string(), label: z.string().optional() })])
    .transform((link) => (typeof link === 'string' ? { value: link } : link))
    .optional(),
});

const fileOf = (text: string, before = '') => ({
  path: 'hall.yaml',
  source: `${before}${text}`,
  text,
  offset: before.length,
});

/** Findings as “line:column [text] message suggestion”. */
function faults(text: string, before = ''): string[] {
  return readYaml(fileOf(text, before), schema).findings.map(
    ({ line, column, text: at, message, suggestion = '' }) =>
      `${line}:${column} [${at}] ${message} ${suggestion}`.trim(),
  );
}

test('what fits is read, with what it leaves out', () => {
  expect(readYaml(fileOf('name: Moot hall\nrooms: [{ title: Kitchen }]\nlink: a'), schema)).toEqual({
    value: { name: 'Moot hall', rooms: [{ title: 'Kitchen', seats: 1 }], link: { value: 'a' } },
    findings: [],
  });
});

test('a finding names the file, the rule and the level', () => {
  expect(readYaml(fileOf('name: 8'), schema).findings).toEqual([
    {
      path: 'hall.yaml',
      rule: 'front-matter',
      level: 'error',
      line: 1,
      column: 7,
      endLine: 1,
      endColumn: 8,
      text: '8',
      message: '“name” should be text.',
      suggestion: 'Put quotation marks around it: "…".',
    },
  ]);
});

describe('places', () => {
  test('are places in the whole file, where the YAML is only part of it', () => {
    expect(faults('name: 8\n', '---\n')).toEqual([
      '2:7 [8] “name” should be text. Put quotation marks around it: "…".',
    ]);
  });

  test('of a value deep inside are its own', () => {
    expect(faults('name: x\nrooms:\n  - title: Kitchen\n  - title: Bar\n    seats: many\n')).toEqual([
      '5:12 [many] “seats” should be a number. See CONTRIBUTING for an example.',
    ]);
  });

  test('of what is missing are where it should be', () => {
    expect(faults('name: x\nrooms:\n  - title: Kitchen\n  - seats: 4\n')).toEqual([
      '4:5 [] “title” is missing. Add title: to it.',
    ]);
    expect(faults('colour: teal')).toEqual(['1:1 [] “name” is missing. Add name: to it.']);
  });

  test('of a key that should not be there are the key', () => {
    expect(faults('name: x\nzebra: stripes')).toEqual([
      '2:1 [zebra] There is no key “zebra” here. Use one of: name, colour, address, rooms, link.',
    ]);
  });

  test('of quoted text hold its quotation marks, and are right after letters that are two units long', () => {
    expect(faults('name: "😀" # 😀\ncolour: "red"')).toEqual([
      '2:9 ["red"] “colour” cannot be “red”. Use one of: teal, amber.',
    ]);
  });
});

describe('did you mean', () => {
  test('a key', () => {
    expect(faults('naem: x')).toEqual(['1:1 [naem] There is no key “naem” here. Did you mean “name”?']);
  });

  test('a value', () => {
    expect(faults('name: x\ncolour: teel')).toEqual([
      '2:9 [teel] “colour” cannot be “teel”. Did you mean “teal”?',
    ]);
  });

  test('a key and a value inside others', () => {
    expect(faults('name: x\naddress: { stret: High St, town: Bottle }')).toEqual([
      '2:34 [Bottle] “town” cannot be “Bottle”. Did you mean “Bootle”?',
      '2:12 [stret] There is no key “stret” here. Did you mean “street”?',
    ]);
  });

  test('a key in a list', () => {
    expect(faults('name: x\nrooms: [{ title: Bar, saets: 4 }]')).toEqual([
      '2:23 [saets] There is no key “saets” here. Did you mean “seats”?',
    ]);
  });

  test('a key of a value that may also be written short', () => {
    expect(faults('name: x\nlink: { value: a, labl: b }')).toEqual([
      '2:19 [labl] There is no key “labl” here. Did you mean “label”?',
    ]);
  });

  test('a misspelt key is not also missing; another that is missing still is', () => {
    expect(faults('name: x\nrooms: [{ titel: Bar }, { seats: 4 }]')).toEqual([
      '2:11 [titel] There is no key “titel” here. Did you mean “title”?',
      '2:25 [] “title” is missing. Add title: to it.',
    ]);
  });
});

describe('the wrong kind of thing', () => {
  test.each([
    ['', '1:1 [] This file is empty. Fill it in, or take it away.'],
    ['- a', '1:1 [- a] “this file” should be a set of keys and values. See CONTRIBUTING for an example.'],
    ['name:', '1:6 [] “name” has nothing after it. Fill it in, or take the key out.'],
    ['name: ""', '1:7 [""] “name” is empty. Fill it in, or take the key out.'],
    ['name: x\nrooms: Kitchen', '2:8 [Kitchen] “rooms” should be a list. See CONTRIBUTING for an example.'],
    [
      'name: x\nlink: [a]',
      '2:7 [[a]] “link” should be text or a set of keys and values. See CONTRIBUTING for an example.',
    ],
    ['name: x\nlink: { label: b }', '2:7 [] “value” is missing. Add value: to it.'],
  ])('%j', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });
});

describe('text that is not YAML', () => {
  test('says where it goes wrong', () => {
    const [fault] = faults('name: x\ncolour: a: b');
    expect(fault).toMatch(
      /^2:9 .*This is not valid YAML: .*Leave a space after the colon of a key; put “…” around text that holds a colon\.$/s,
    );
  });

  test('a quotation that does not end is shown where it begins', () => {
    expect(faults('name: "x\ncolour: teal\n')).toEqual([
      expect.stringMatching(/^1:7 \["\] This is not valid YAML: Missing closing/),
    ]);
  });

  test('a quotation that ends is not blamed for what comes after it', () => {
    expect(faults('name: "x"\ncolour: a: b')).toEqual([expect.stringMatching(/^2:9 /)]);
  });

  test('a text that begins with a star is not one to YAML', () => {
    expect(faults('name: *hall*')).toEqual([
      '1:7 [*hall*] This is not valid YAML: *hall* stands for something that is not here Put “…” around text that begins with *.',
    ]);
  });

  test('every key that is there twice is said', () => {
    expect(faults('name: x\nname: y\ncolour: teal\ncolour: amber')).toHaveLength(2);
  });

  test('no text makes it stumble, and what has no value has a finding', () => {
    const yaml = fc.string({
      unit: fc.constantFrom(
        'name',
        ':',
        ' ',
        '\n',
        '-',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        '&',
        '*',
        '!',
        '|',
        '#',
        'x',
        '\t',
      ),
    });
    fc.assert(
      fc.property(yaml, (text) => {
        const { value, findings } = readYaml(fileOf(text), schema);
        expect(value === undefined).toBe(findings.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a list of things with ids', () => {
  const item = z.strictObject({ id: z.string(), seats: z.number() });
  const list = (text: string) => readYamlList(fileOf(text), item);

  test('has its items and their ids', () => {
    expect(list('- { id: bar, seats: 4 }\n- { id: hall, seats: 90 }')).toEqual({
      items: [
        { id: 'bar', seats: 4 },
        { id: 'hall', seats: 90 },
      ],
      ids: new Set(['bar', 'hall']),
      findings: [],
    });
  });

  test('keeps the others where one has a fault, and the ids of all', () => {
    const read = list('- { id: bar, seats: many }\n- { id: hall, seats: 90 }');
    expect(read.items.map(({ id }) => id)).toEqual(['hall']);
    expect(read.ids).toEqual(new Set(['bar', 'hall']));
    expect(read.findings).toHaveLength(1);
  });

  test.each([
    ['an item has no id', '- { seats: 4 }\n- { id: hall, seats: 90 }'],
    ['an item is empty', '-\n- { id: hall, seats: 90 }'],
    ['it is no list', 'bar: 4'],
    ['it is not YAML', '- { id: bar'],
  ])('does not know its ids where %s', (_, text) => {
    const read = list(text);
    expect(read.ids).toBeUndefined();
    expect(read.findings).toHaveLength(1);
  });
});

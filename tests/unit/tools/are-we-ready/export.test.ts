import { expect, test } from 'vitest';
import { toSheet, toText } from '../../../../src/tools/are-we-ready/export.ts';

const sections = [
  {
    title: 'The lease',
    items: [
      { id: 'long', text: 'It is long enough.' },
      { id: 'repairs', text: 'It says who repairs what, and when.' },
    ],
  },
];

test('as text, every line is there with its tick', () => {
  expect(toText(sections, new Set(['long']), '23 November 2026')).toBe(
    [
      'Are we ready? 1 of 2 done, 23 November 2026',
      '',
      'The lease (1 of 2 done)',
      '[x] It is long enough.',
      '[ ] It says who repairs what, and when.',
      '',
    ].join('\n'),
  );
});

test('as a spreadsheet, there is room for who and by when', () => {
  const lines = toSheet(sections, new Set(['long'])).split('\r\n');
  expect(lines[0]).toContain('Stage,Thing,Done,Who,By when');
  expect(lines[1]).toBe('The lease,It is long enough.,yes,,');
  expect(lines[2]).toBe('The lease,"It says who repairs what, and when.",no,,');
});

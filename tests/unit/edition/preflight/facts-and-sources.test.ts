import { describe, expect, test } from 'vitest';
import { eachMakesOneFinding } from './one-finding.ts';
import { body, CONTENT, edited, flyWith, read } from './some-content.ts';

const FACTS = 'facts.yaml';

describe('facts and sources', () => {
  eachMakesOneFinding([
    [
      'a fact with a source that is not there',
      edited(FACTS, 'source: the-act }\n  status', 'source: the-atc }\n  status'),
      `${FACTS}:1 fact: There is no source “the-atc” in content/sources.yaml. Did you mean “the-act”?`,
    ],
    [
      'values out of order',
      edited(FACTS, 'from: 2026-01-01', 'from: 2023-01-01'),
      `${FACTS}:8 fact: The values of “limit” are out of order. Put the oldest first.`,
    ],
    [
      'a value that ends before it begins',
      edited(FACTS, 'until: 2025-12-31', 'until: 2023-12-31'),
      `${FACTS}:8 fact: A value of “limit” ends before it begins. Mend its from or until.`,
    ],
    [
      'two facts with one id',
      edited(
        FACTS,
        '- id: limit',
        '- id: wait\n  what: Again\n  values: [{ value: 9, unit: weeks, from: 2025-02-24, source: the-act }]\n  status: in-force\n  confidence: high\n  reviewBy: 2027-05-22\n- id: limit',
      ),
      `${FACTS}:8 duplicate-name: “wait” is here twice. Keep one, or give the other its own id.`,
    ],
    [
      'two sources with one id',
      { 'sources.yaml': CONTENT['sources.yaml'].repeat(2) },
      'sources.yaml:7 duplicate-name: “the-act” is here twice. Keep one, or give the other its own id.',
    ],
    [
      'a fact that we are not sure of, and no words for readers',
      edited(FACTS, 'confidence: high', 'confidence: low'),
      `${FACTS}:1 fact: We are not sure of “wait”, and nothing says what to tell readers. Add tellReaders: with careful wording.`,
    ],
    [
      'a misspelt key in a value, though pages name the fact',
      edited(FACTS, '{ value: 8', '{ valeu: 8'),
      `${FACTS}:4 front-matter: There is no key “valeu” here. Did you mean “value”?`,
    ],
    [
      'a date that could not be written out',
      edited(FACTS, '{ value: 8, unit: working days', '{ value: 2027, unit: date'),
      `${FACTS}:4 front-matter: “value”: a date is written as 2026-11-22, a month as 2026-11.`,
    ],
    [
      'a value that is neither a number nor text',
      edited(FACTS, '{ value: 8', '{ value: true'),
      `${FACTS}:4 front-matter: “value” should be a number or text. See CONTRIBUTING for an example.`,
    ],
    [
      'no facts, though pages name them',
      { [FACTS]: undefined },
      `${FACTS}:1 missing-file: There is no content/facts.yaml. Put it back: the site cannot be built without it.`,
    ],
    [
      'facts that are empty',
      { [FACTS]: '# Nothing yet.\n' },
      `${FACTS}:1 front-matter: This file is empty. Fill it in, or take it away.`,
    ],
    [
      'no sources, though pages and facts name them',
      { 'sources.yaml': undefined },
      'sources.yaml:1 missing-file: There is no content/sources.yaml. Put it back: the site cannot be built without it.',
    ],
    [
      'a source of no known kind, though pages and facts name it',
      edited('sources.yaml', 'kind: law', 'kind: lore'),
      'sources.yaml:5 front-matter: “kind” cannot be “lore”. Use one of: law, guidance, council, research, commentary, news, charity.',
    ],
    [
      'no list of letters, though pages use them',
      { 'words.yaml': undefined },
      'words.yaml:1 missing-file: There is no content/words.yaml. Put it back: the site cannot be built without it.',
    ],
  ]);

  test('a fact past its day to look again is a warning, not an error', () => {
    const { findings } = flyWith(edited(FACTS, 'reviewBy: 2027-05-22', 'reviewBy: 2026-11-22'));
    expect(findings.map(({ level }) => level)).toEqual(['warn', 'warn']);
    expect(findings.map(read)).toEqual([
      `${FACTS}:1 stale-fact: “wait” was to be looked at again by 2026-11-22. Check it against its source, then move reviewBy.`,
      expect.stringMatching(/^terms\/standstill-period\.mdx:4 stale-fact: /),
    ]);
  });

  test('a figure that is a fact, typed by hand, is found, today’s and yesterday’s', () => {
    const { findings } = flyWith(body('Wait eight working days. The limit was £214,904.'));
    expect(findings.map(({ rule, text }) => [rule, text])).toEqual([
      ['typed-figure', 'eight working days'],
      ['typed-figure', '£214,904'],
    ]);
  });
});

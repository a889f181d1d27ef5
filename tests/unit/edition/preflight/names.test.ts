import { describe, expect, test } from 'vitest';
import { eachMakesOneFinding } from './one-finding.ts';
import { CONTENT, edited, flyWith, type Changes } from './some-content.ts';

const TERM = 'terms/standstill-period.mdx';

describe('names of terms', () => {
  const second = (from: string, to: string): Changes => ({
    'terms/waiting-time.mdx': CONTENT['terms/tupe.mdx'].replace('TUPE\n', 'waiting time\n').replace(from, to),
  });
  eachMakesOneFinding([
    [
      'two terms with one title',
      second('waiting time', 'Standstill Period'),
      `terms/waiting-time.mdx:2 duplicate-name: “Standstill Period” is already the title of content/${TERM}. Keep it on one of the two terms.`,
    ],
    [
      'two terms with one alias',
      second('weight:', 'aliases: [pause, standstill]\nweight:'),
      `terms/waiting-time.mdx:6 duplicate-name: “standstill” is already the alias of content/${TERM}. Keep it on one of the two terms.`,
    ],
    [
      'an alias that is another’s title, with a hyphen',
      second('weight:', 'aliases: [standstill-period]\nweight:'),
      `terms/waiting-time.mdx:6 duplicate-name: “standstill-period” is already the title of content/${TERM}. Keep it on one of the two terms.`,
    ],
    [
      'a link form that is another’s alias',
      second('weight:', 'linkForms: [standstill]\nweight:'),
      `terms/waiting-time.mdx:6 duplicate-name: “standstill” is already the alias of content/${TERM}. Keep it on one of the two terms.`,
    ],
    [
      'an edition’s own term with a name of ours',
      { 'editions/england/terms/pause.mdx': second('waiting time', 'standstill')['terms/waiting-time.mdx'] },
      `editions/england/terms/pause.mdx:2 duplicate-name: “standstill” is already the alias of content/${TERM}. Keep it on one of the two terms.`,
    ],
  ]);

  eachMakesOneFinding([
    [
      'a former id that another term has',
      second('weight:', 'formerly: [waiting, tupe]\nweight:'),
      'terms/waiting-time.mdx:6 duplicate-name: “tupe” is already an id of content/terms/tupe.mdx. Take it out of one of the two.',
    ],
    [
      'a former id that another term had',
      {
        ...edited(TERM, 'weight:', 'formerly: [pause]\nweight:'),
        ...second('weight:', 'formerly: [pause]\nweight:'),
      },
      `terms/waiting-time.mdx:6 duplicate-name: “pause” is already an id of content/${TERM}. Take it out of one of the two.`,
    ],
    [
      'a former id of an edition’s own term that ours had',
      {
        ...edited(TERM, 'weight:', 'formerly: [pause]\nweight:'),
        'editions/england/terms/waiting.mdx': second('weight:', 'formerly: [pause]\nweight:')[
          'terms/waiting-time.mdx'
        ],
      },
      `editions/england/terms/waiting.mdx:6 duplicate-name: “pause” is already an id of content/${TERM}. Take it out of one of the two.`,
    ],
  ]);

  test('a former id that nothing else has is free', () => {
    expect(flyWith(edited(TERM, 'weight:', 'formerly: [alcatel, pause]\nweight:')).findings).toEqual([]);
  });

  test('letters may be shared', () => {
    const withLetters = edited(TERM, 'weight:', 'acronym: SP\nweight:');
    expect(flyWith(withLetters, second('weight:', 'acronym: SP\nweight:')).findings).toEqual([]);
  });

  test('an edition may put a term in the place of ours', () => {
    expect(flyWith({ [`editions/england/${TERM}`]: CONTENT[TERM] }).findings).toEqual([]);
  });

  test('a term may have one name twice', () => {
    expect(flyWith(edited(TERM, 'weight:', 'linkForms: [standstill]\nweight:')).findings).toEqual([]);
  });
});

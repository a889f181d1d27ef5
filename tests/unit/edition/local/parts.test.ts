import { describe, expect, test } from 'vitest';
import {
  namedPersonParts,
  policyParts,
  stagesParts,
} from '../../../../src/edition/local/asset-transfer-parts.ts';
import {
  governanceParts,
  portfolioParts,
  speakingParts,
} from '../../../../src/edition/local/decisions-parts.ts';
import { feesParts, supportParts } from '../../../../src/edition/local/place-parts.ts';
import { bandsParts, eventsParts, portalParts } from '../../../../src/edition/local/procurement-parts.ts';

describe('quotation bands', () => {
  test('each begin where the one before ends, unless they say otherwise', () => {
    expect(
      bandsParts([
        { upTo: 5000, how: '1 quote' },
        { from: 5001, upTo: 12500.5, how: '3 quotes' },
        { how: 'An advert' },
      ]),
    ).toEqual({
      table: {
        head: ['Size of the contract', 'What the council does'],
        rows: [
          ['Up to £5,000', '1 quote'],
          ['£5,001 to £12,500.50', '3 quotes'],
          ['£12,500.50 and more', 'An advert'],
        ],
      },
    });
  });

  test('say whether the sums hold VAT, where the council does', () => {
    expect(bandsParts({ value: [{ how: 'Ask' }], vat: 'excluded' })).toMatchObject({
      table: { rows: [['Any size', 'Ask']] },
      text: ['VAT comes on top.'],
    });
  });
});

describe('stages', () => {
  test('have their weeks, and all of them together', () => {
    expect(
      stagesParts([
        { name: 'First form', weeks: 1 },
        { name: 'Plan', weeks: { value: '8 to 12' } },
      ]),
    ).toEqual({
      table: {
        head: ['Stage', 'How long'],
        rows: [
          ['First form', '1 week'],
          ['Plan', '8 to 12 weeks'],
        ],
      },
      text: ['9 to 13 weeks in all.'],
    });
    expect(stagesParts([{ name: 'All', weeks: 26 }]).text).toEqual(['26 weeks in all.']);
  });
});

describe('events', () => {
  const events = [
    { name: 'Over', on: '2026-11-22' },
    { name: 'Today', on: '2026-11-23', where: 'online' },
    { name: 'Some day' },
  ];
  test('are those still to come', () => {
    expect(eventsParts(events, '2026-11-23')).toEqual({
      entries: [{ name: 'Today', text: '23 November 2026, online' }, { name: 'Some day' }],
    });
  });
  test('are nothing once all are over, and a link where a page lists them', () => {
    expect(eventsParts(events.slice(0, 1), '2026-11-23')).toEqual({});
    expect(eventsParts('https://a.example/events', '')).toEqual({
      link: { value: 'https://a.example/events' },
    });
  });
});

test('a portal whose address nobody has seen has its name', () => {
  expect(portalParts({ name: 'The Chest' })).toEqual({ text: ['The Chest.'] });
});

test('a policy says how far it has got', () => {
  expect(policyParts({ status: 'none' })).toEqual({
    text: ['The council has no policy on this. You can still ask.'],
  });
  expect(policyParts('https://a.example/p')).toEqual({ link: { value: 'https://a.example/p' } });
});

test('the promise of a named person is yes, no, or the council’s own words', () => {
  expect(namedPersonParts({ value: true }).text![0]).toMatch(/^The council promises you one/);
  expect(namedPersonParts(false).text![0]).toMatch(/^The council does not promise/);
  expect(namedPersonParts('Ask for Sam’s team.')).toEqual({ text: ['Ask for Sam’s team.'] });
});

test('decisions are said in our words, with what is different here', () => {
  expect(governanceParts({ value: 'committees', note: 'There are five.' }).text).toEqual([
    'Committees of councillors from all parties take most big decisions.',
    'There are five.',
  ]);
  expect(speakingParts('Ring first.')).toEqual({ text: ['Ring first.'] });
  expect(portfolioParts('Communities')).toEqual({ text: ['It is in the portfolio “Communities”.'] });
});

test('fees are sums, or words', () => {
  expect(
    feesParts([
      { what: 'Licence', fee: 100 },
      { what: 'Hall', fee: 'free' },
    ]).table!.rows,
  ).toEqual([
    ['Licence', '£100'],
    ['Hall', 'free'],
  ]);
});

test('no organisations are no value', () => {
  expect(supportParts([])).toEqual({});
});

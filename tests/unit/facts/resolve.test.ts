import { describe, expect, test } from 'vitest';
import { earliestReview, resolveFacts, sayFact } from '../../../src/facts/resolve.ts';
import { aFact, aValue, factsById } from './a-fact.ts';

const facts = factsById(
  aFact('wait', [aValue(10, 'days', { from: '2015-01-01' }), aValue(8, 'working days')]),
  aFact('limit', [aValue(207720, '£', { vat: 'included' })]),
  aFact('unsure', [aValue(3, 'weeks')], { confidence: 'low', tellReaders: 'a few weeks' }),
  aFact('speechless', [aValue(3, 'weeks')], { confidence: 'low' }),
  aFact('likely', [aValue(4, 'weeks')], { confidence: 'medium', tellReaders: 'about a month' }),
);
const TODAY = '2026-11-23';

describe('saying a fact', () => {
  test('as it is on the day', () => {
    expect(sayFact(facts, TODAY, 'wait')).toBe('8 working days');
    expect(sayFact(facts, '2020-01-01', 'wait')).toBe('10 days');
  });

  test('in the form that is asked for', () => {
    expect(sayFact(facts, TODAY, 'wait', 'number')).toBe('8');
    expect(sayFact(facts, TODAY, 'limit', 'vat')).toBe('£207,720, VAT included');
  });

  test('with careful words where we are not sure, in any form', () => {
    expect(sayFact(facts, TODAY, 'unsure')).toBe('a few weeks');
    expect(sayFact(facts, TODAY, 'unsure', 'number')).toBe('a few weeks');
  });

  test('never with a figure that we are not sure of', () => {
    expect(sayFact(facts, TODAY, 'speechless')).toBeUndefined();
  });

  test('with the figure where we are fairly sure', () => {
    expect(sayFact(facts, TODAY, 'likely')).toBe('4 weeks');
  });

  test('not at all, where there is no such fact or form', () => {
    expect(sayFact(facts, TODAY, 'wiat')).toBeUndefined();
    expect(sayFact(facts, TODAY, 'wait', 'long')).toBeUndefined();
  });
});

describe('a string with tags', () => {
  const resolve = (text: string): string => resolveFacts(text, facts, TODAY);

  test('reads as a sentence', () => {
    expect(resolve('Wait <Fact id="wait"/>, up to <Fact id="limit" form="vat" />.')).toBe(
      'Wait 8 working days, up to £207,720, VAT included.',
    );
  });

  test('keeps everything that is no tag', () => {
    expect(resolve('Wait 8 days <b>now</b> & $1.')).toBe('Wait 8 days <b>now</b> & $1.');
  });

  test('keeps a tag that stands for nothing', () => {
    expect(resolve('Wait <Fact id="wiat"/>.')).toBe('Wait <Fact id="wiat"/>.');
  });
});

test('a string is to be looked at again as early as the first of its facts', () => {
  const dated = factsById(
    aFact('later', [aValue(1, 'weeks')], { reviewBy: '2027-05-22' }),
    aFact('sooner', [aValue(2, 'weeks')], { reviewBy: '2027-02-22' }),
  );
  const review = (text: string): string | undefined => earliestReview(text, dated);
  expect(review('From <Fact id="later"/> to <Fact id="sooner"/>.')).toBe('2027-02-22');
  expect(review('From <Fact id="later"/> to <Fact id="gone"/>.')).toBe('2027-05-22');
  expect(review('No figures.')).toBeUndefined();
});

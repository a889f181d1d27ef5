import { describe, expect, test } from 'vitest';
import { shortlist, type Answers } from '../../../../src/tools/which-legal-form/shortlist.ts';
import { readToolFile } from '../tool-file.ts';

const { questions, forms } = readToolFile('which-legal-form');
const idsOf = (list: readonly { form: { id: string } }[]): string[] => list.map(({ form }) => form.id);
const best = (answers: Answers): string[] => idsOf(shortlist(questions, forms, answers).best);

/** The rules of thumb that any adviser would give. */
describe('the short list that the site’s own questions lead to', () => {
  test('mostly grants, and the tax help is needed: a charity that can sign', () => {
    const list = best({
      signs: 'us',
      money: 'grants',
      relief: 'yes',
      pay: 'no',
      speed: 'later',
      lock: 'yes',
    });
    expect(list.slice(0, 2)).toEqual(['charitable-incorporated-organisation', 'charitable-company']);
  });

  test('mostly trading, with a paid director and a small board: a community interest company', () => {
    const list = best({
      signs: 'us',
      money: 'trade',
      pay: 'yes',
      control: 'board',
      speed: 'weeks',
      lock: 'yes',
    });
    expect(list[0]).toBe('community-interest-company');
  });

  test('neighbours who invest: a community benefit society before a co-operative', () => {
    const list = best({ signs: 'us', invest: 'yes', control: 'members', lock: 'yes' });
    expect(list[0]).toBe('community-benefit-society');
  });

  test('somebody else signs: your most local council, or a group that exists', () => {
    expect(best({ signs: 'another' })).toEqual(['parish-council', 'existing-group']);
  });

  test('only hiring for now: a club will do', () => {
    expect(best({ signs: 'nobody' })).toEqual(['unincorporated-association']);
  });

  test('only hiring, on grants and with the tax help: still a club first', () => {
    const list = best({
      signs: 'nobody',
      invest: 'no',
      money: 'grants',
      relief: 'yes',
      pay: 'no',
      lock: 'yes',
    });
    expect(list[0]).toBe('unincorporated-association');
  });

  test('grants and the tax help, and nobody invests: the two charities that can sign, and no society', () => {
    const list = best({ signs: 'us', invest: 'no', money: 'grants', relief: 'yes', lock: 'yes' });
    expect(list).toEqual(['charitable-incorporated-organisation', 'charitable-company']);
  });

  test('trade, the tax help and a paid board member pull apart: each form has a reason against it', () => {
    const { best: list } = shortlist(questions, forms, {
      signs: 'us',
      money: 'trade',
      relief: 'yes',
      pay: 'yes',
      lock: 'yes',
    });
    expect(idsOf(list)).toEqual(['community-benefit-society', 'community-interest-company']);
    expect(list[0]!.reasonsAgainst.join()).toMatch(/limits on trade and pay/);
    for (const { reasonsAgainst } of list) expect(reasonsAgainst).not.toEqual([]);
  });

  test('a club never signs a lease', () => {
    expect(idsOf(shortlist(questions, forms, { signs: 'us' }).out)).toEqual(['unincorporated-association']);
  });
});

test('only the two kinds of society can issue community shares', () => {
  const able = forms.filter(({ traits }) => traits.shares === 'yes').map(({ id }) => id);
  expect(able).toEqual(['community-benefit-society', 'co-operative-society']);
  for (const { traits, communityShares } of forms)
    expect(communityShares.startsWith('Yes')).toBe(traits.shares === 'yes');
});

test('what the table says of a lock is what the questions go by', () => {
  for (const { traits, assetLock } of forms.filter(({ id }) => id !== 'existing-group')) {
    if (traits.lock === 'law') expect(assetLock).toMatch(/^Yes/);
    if (traits.lock === 'none') expect(assetLock).toMatch(/^No/);
  }
});

test('each judgement is about values that its trait can have, and some form does', () => {
  for (const { options } of questions)
    for (const { judges } of options)
      for (const { trait, is } of judges)
        for (const value of is) expect(forms.map(({ traits }) => traits[trait])).toContain(value);
});

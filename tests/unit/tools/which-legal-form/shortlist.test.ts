import { expect, test } from 'vitest';
import type { Question, Traits } from '../../../../src/tools/which-legal-form/schema.ts';
import { shortlist, type Candidate } from '../../../../src/tools/which-legal-form/shortlist.ts';

const traits: Traits = {
  holds: 'itself',
  shares: 'no',
  lock: 'law',
  councils: 'most',
  charity: 'always',
  pay: 'hard',
  trade: 'limited',
  control: 'rules',
  speed: 'months',
};
const aForm = (id: string, own: Partial<Traits> = {}): Candidate => ({
  id,
  title: id,
  traits: { ...traits, ...own },
});
const questions: Question[] = [
  {
    id: 'invest',
    question: 'Will local people invest?',
    options: [
      {
        id: 'yes',
        text: 'Yes',
        judges: [
          { trait: 'shares', is: ['yes'], says: 'for', reason: 'It can issue shares.' },
          { trait: 'shares', is: ['no'], says: 'out', reason: 'It cannot issue shares.' },
        ],
      },
      { id: 'no', text: 'No', judges: [] },
    ],
  },
  {
    id: 'speed',
    question: 'How soon?',
    options: [
      {
        id: 'weeks',
        text: 'Soon',
        judges: [
          { trait: 'speed', is: ['now', 'days'], says: 'for', reason: 'It is quick.' },
          { trait: 'speed', is: ['months'], says: 'against', reason: 'It is slow.' },
        ],
      },
      { id: 'later', text: 'Later', judges: [] },
    ],
  },
  {
    id: 'lock',
    question: 'A lock?',
    options: [
      {
        id: 'yes',
        text: 'Yes',
        judges: [{ trait: 'lock', is: ['law'], says: 'for', reason: 'It is locked.' }],
      },
      { id: 'no', text: 'No', judges: [] },
    ],
  },
];
const ids = (list: readonly { form: Candidate }[]): string[] => list.map(({ form }) => form.id);

test('a form that cannot be is out, and says why', () => {
  const { best, out } = shortlist(questions, [aForm('charity'), aForm('society', { shares: 'yes' })], {
    invest: 'yes',
  });
  expect(ids(best)).toEqual(['society']);
  expect(out[0]).toMatchObject({ form: { id: 'charity' }, reasonsOut: ['It cannot issue shares.'] });
});

test('the best comes first, with what speaks for it and against it', () => {
  const { best, rest } = shortlist(questions, [aForm('slow'), aForm('quick', { speed: 'days' })], {
    speed: 'weeks',
    lock: 'yes',
  });
  expect(best).toMatchObject([
    { form: { id: 'quick' }, reasonsFor: ['It is quick.', 'It is locked.'], reasonsAgainst: [] },
  ]);
  expect(rest).toMatchObject([
    { form: { id: 'slow' }, reasonsFor: ['It is locked.'], reasonsAgainst: ['It is slow.'] },
  ]);
});

test('forms that stand even keep their order, and there are at most three', () => {
  const forms = ['a', 'b', 'c', 'd'].map((id) => aForm(id));
  const { best, rest } = shortlist(questions, forms, { lock: 'yes' });
  expect(ids(best)).toEqual(['a', 'b', 'c']);
  expect(ids(rest)).toEqual(['d']);
});

test('a form far behind the best is not on the short list, though something speaks for it', () => {
  const pay: Question = {
    id: 'pay',
    question: 'Will you pay a director?',
    options: [
      {
        id: 'yes',
        text: 'Yes',
        judges: [{ trait: 'pay', is: ['free'], says: 'for', reason: 'It may pay one.' }],
      },
      { id: 'no', text: 'No', judges: [] },
    ],
  };
  const first = aForm('first', { shares: 'yes', speed: 'days', pay: 'free' });
  const last = aForm('last', { shares: 'yes', speed: 'weeks', lock: 'none' });
  const { best, rest } = shortlist([...questions, pay], [last, first], {
    invest: 'yes',
    speed: 'weeks',
    lock: 'yes',
    pay: 'yes',
  });
  expect(ids(best)).toEqual(['first']);
  expect(rest[0]).toMatchObject({ form: { id: 'last' }, reasonsFor: ['It can issue shares.'] });
});

test('without answers, or where nothing speaks for a form, the short list is empty', () => {
  expect(shortlist(questions, [aForm('a')], {}).best).toEqual([]);
  expect(shortlist(questions, [aForm('a')], { speed: 'weeks' }).best).toEqual([]);
});

test('an answer that no option has says nothing', () => {
  expect(shortlist(questions, [aForm('a')], { lock: 'perhaps' }).best).toEqual([]);
});

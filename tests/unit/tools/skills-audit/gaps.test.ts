import { expect, test } from 'vitest';
import { auditOf, whatToDo, withoutPerson, type Scores } from '../../../../src/tools/skills-audit/gaps.ts';

const people = ['Amina', 'Bob', 'Carol'];
const leases = { id: 'leases', text: 'Reading a lease', advice: 'Pay a solicitor.' };
const audit = (scores: Scores) => auditOf([leases], people, scores);

test('a skill that nobody scores 2 or 3 for is a gap, and those who score 1 could learn', () => {
  const { gaps } = audit({ leases: [0, 1, 1] });
  expect(gaps).toMatchObject([{ kind: 'nobody', learners: ['Bob', 'Carol'] }]);
  expect(whatToDo(gaps[0]!)).toBe('Pay a solicitor. Bob and Carol could start, with help.');
});

test('so is one that rests on one person', () => {
  const { gaps } = audit({ leases: [3, 0, undefined] });
  expect(gaps).toMatchObject([{ kind: 'one person', able: 'Amina', learners: [] }]);
  expect(whatToDo(gaps[0]!)).toBe('This rests on Amina. Find a second person to learn it from them.');
});

test('one who knows a little can learn from the one who can', () => {
  expect(whatToDo(audit({ leases: [2, 1] }).gaps[0]!)).toBe('This rests on Amina. Ask them to show Bob.');
});

test('two who can are enough', () => {
  expect(audit({ leases: [2, 3, 0] })).toEqual({ gaps: [], covered: 1, blank: 0 });
});

test('a skill that nobody has scored is blank, not a gap', () => {
  expect(audit({})).toEqual({ gaps: [], covered: 0, blank: 1 });
  expect(audit({ leases: [undefined] })).toEqual({ gaps: [], covered: 0, blank: 1 });
});

test('when somebody leaves, the others keep their own scores, said or not', () => {
  const holes: Scores['leases'] = [];
  (holes as (number | undefined)[])[2] = 3;
  expect(withoutPerson({ leases: holes }, people, 0)).toEqual({ leases: [undefined, 3] });
  expect(withoutPerson({ leases: [1, 2, 3] }, people, 1)).toEqual({ leases: [1, 3] });
});

import { expect, test } from 'vitest';
import { toSheet } from '../../../../src/tools/skills-audit/export.ts';

const skill = (id: string) => ({ id, text: id, advice: `Learn ${id}.` });
const parts = [{ title: 'Building', skills: [skill('leases'), skill('surveys'), skill('energy')] }];

test('each skill has its scores, its gap and what to do', () => {
  const scores = { leases: [0, 0] as const, surveys: [2, undefined] as const };
  expect(toSheet(parts, ['Amina', 'Bob'], scores).split('\r\n').slice(0, 4)).toEqual([
    '\uFEFFPart,Skill,Amina,Bob,Gap,What to do,Who,By when',
    'Building,leases,0,0,nobody,Learn leases.,,',
    'Building,surveys,2,,one person,This rests on Amina. Find a second person to learn it from them.,,',
    'Building,energy,,,,,,',
  ]);
});

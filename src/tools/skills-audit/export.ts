import { toCsv } from '../csv.ts';
import { auditOf, whatToDo, type Scores, type SkillToFill } from './gaps.ts';

/** The audit as a spreadsheet file: who has what, the gaps, and what to do about each. */
export function toSheet(
  parts: readonly { title: string; skills: readonly SkillToFill[] }[],
  people: readonly string[],
  scores: Scores,
): string {
  const { gaps } = auditOf(
    parts.flatMap(({ skills }) => skills),
    people,
    scores,
  );
  const gapOf = new Map(gaps.map((gap) => [gap.skill.id, gap]));
  return toCsv([
    ['Part', 'Skill', ...people, 'Gap', 'What to do', 'Who', 'By when'],
    ...parts.flatMap(({ title, skills }) =>
      skills.map((skill) => {
        const gap = gapOf.get(skill.id);
        const given = people.map((_, n) => scores[skill.id]?.[n] ?? '');
        return [title, skill.text, ...given, gap?.kind ?? '', gap ? whatToDo(gap) : '', '', ''];
      }),
    ),
  ]);
}

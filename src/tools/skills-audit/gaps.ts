/** A skill, as far as finding gaps goes. */
export interface SkillToFill {
  id: string;
  text: string;
  /** What to do if nobody can. */
  advice: string;
}

/** From nothing to strong; undefined where a person has not said. */
export type Score = 0 | 1 | 2 | 3 | undefined;

/** What people scored themselves, by the skill's id, in the order of the people. */
export type Scores = Readonly<Record<string, readonly Score[]>>;

/** The scores without those of one person. */
export function withoutPerson(
  scores: Scores,
  people: readonly string[],
  leaving: number,
): Record<string, Score[]> {
  return Object.fromEntries(
    Object.entries(scores).map(([id, own]) => [
      id,
      // By the people, not by the scores: those have holes where nobody has said.
      people.map((_, n) => own[n]).filter((_, n) => n !== leaving),
    ]),
  );
}

/** A score from which somebody can be relied on. */
export const ABLE = 2;

/** A skill that nobody has, or that rests on one person. */
export interface Gap {
  skill: SkillToFill;
  kind: 'nobody' | 'one person';
  /** Who can do it, where one can. */
  able?: string;
  /** Who knows a little, and so could learn. */
  learners: string[];
}

/** What the scores come to. */
export interface Audit {
  gaps: Gap[];
  /** How many skills two people or more have. */
  covered: number;
  /** How many skills nobody has scored. */
  blank: number;
}

/** Finds the gaps. A skill without any score is not a gap: nobody has been asked. */
export function auditOf(skills: readonly SkillToFill[], people: readonly string[], scores: Scores): Audit {
  const audit: Audit = { gaps: [], covered: 0, blank: 0 };
  for (const skill of skills) {
    const given = people.map((name, n) => ({ name, score: scores[skill.id]?.[n] }));
    const able = given.filter(({ score }) => score !== undefined && score >= ABLE);
    const learners = given.filter(({ score }) => score === 1).map(({ name }) => name);
    if (given.every(({ score }) => score === undefined)) audit.blank += 1;
    else if (able.length === 0) audit.gaps.push({ skill, kind: 'nobody', learners });
    else if (able.length === 1) audit.gaps.push({ skill, kind: 'one person', able: able[0]!.name, learners });
    else audit.covered += 1;
  }
  return audit;
}

/** What to do about a gap, in a sentence or two. */
export function whatToDo({ skill, kind, able, learners }: Gap): string {
  const who = learners.length > 0 ? listNames(learners) : undefined;
  if (kind === 'nobody') return who ? `${skill.advice} ${who} could start, with help.` : skill.advice;
  return who
    ? `This rests on ${able}. Ask them to show ${who}.`
    : `This rests on ${able}. Find a second person to learn it from them.`;
}

/** “Amina, Bob and Carol”. */
function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

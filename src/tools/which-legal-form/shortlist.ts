import type { LegalForm, Question } from './schema.ts';

/** What a form is judged by. */
export type Candidate = Pick<LegalForm, 'id' | 'title' | 'traits'>;

/** The option chosen for each question, by their ids. Questions may be left out. */
export type Answers = Readonly<Record<string, string>>;

/** A form with what the answers say for it and against it. */
export interface Judged<F extends Candidate = Candidate> {
  form: F;
  reasonsFor: string[];
  reasonsAgainst: string[];
  /** Why it cannot be. Empty unless it is ruled out. */
  reasonsOut: string[];
}

/** What the answers come to: the best few, the rest, and those that cannot be; each best first. */
export interface Shortlist<F extends Candidate = Candidate> {
  best: Judged<F>[];
  rest: Judged<F>[];
  out: Judged<F>[];
}

/** How much a reason against weighs beside a reason for: a catch costs a group more than a comfort gains it. */
const AGAINST = 2;

/** The short list holds at most so many, and none that is so far behind the first. */
const LONGEST = 3;
const FARTHEST = 2;

/**
 * Judges each form by the answers. Forms that stand even keep the order in which they were given. Where nothing
 * speaks for a form, it is not on the short list, which may be empty.
 */
export function shortlist<F extends Candidate>(
  questions: readonly Question[],
  forms: readonly F[],
  answers: Answers,
): Shortlist<F> {
  const judged = forms.map((form) => judge(form, questions, answers));
  const possible = judged
    .filter(({ reasonsOut }) => reasonsOut.length === 0)
    .sort((a, b) => weight(b) - weight(a));
  const first = possible[0] ? weight(possible[0]) : 0;
  const best = possible
    .filter((each) => weight(each) > 0 && weight(each) >= first - FARTHEST)
    .slice(0, LONGEST);
  return {
    best,
    rest: possible.filter((each) => !best.includes(each)),
    out: judged.filter(({ reasonsOut }) => reasonsOut.length > 0),
  };
}

function judge<F extends Candidate>(form: F, questions: readonly Question[], answers: Answers): Judged<F> {
  const chosen = questions.flatMap(({ id, options }) =>
    options.filter((option) => option.id === answers[id]),
  );
  const judgements = chosen
    .flatMap(({ judges }) => judges)
    .filter(({ trait, is }) => is.includes(form.traits[trait]));
  const reasons = (says: string): string[] =>
    judgements.filter((each) => each.says === says).map(({ reason }) => reason);
  return {
    form,
    reasonsFor: reasons('for'),
    reasonsAgainst: reasons('against'),
    reasonsOut: reasons('out'),
  };
}

function weight({ reasonsFor, reasonsAgainst }: Judged): number {
  return reasonsFor.length - AGAINST * reasonsAgainst.length;
}

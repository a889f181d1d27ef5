import { findFactTags, replaceFactTags } from '../checker/passages/fact-tag.ts';
import type { Fact } from './fact.ts';
import { valueOn } from './on-a-day.ts';
import { FACT_FORMS, formatValue, type FactForm } from './format.ts';

/** A fact as it reads on a day, in the given form; undefined when there is no such fact or form. */
export function sayFact(
  facts: ReadonlyMap<string, Fact>,
  day: string,
  id: string,
  form: string = 'full',
): string | undefined {
  const fact = facts.get(id);
  if (!fact || !isForm(form)) return undefined;
  if (fact.confidence === 'low') return fact.tellReaders;
  return formatValue(valueOn(fact, day), form);
}

/** A front matter string with its `<Fact/>` tags replaced. Unknown facts are left: preflight has reported them. */
export function resolveFacts(text: string, facts: ReadonlyMap<string, Fact>, day: string): string {
  return replaceFactTags(text, (id, form) => sayFact(facts, day, id, form) ?? `<Fact id="${id}"/>`);
}

/** The earliest day on which one of a string's facts is to be looked at again; undefined where it has none. */
export function earliestReview(text: string, facts: ReadonlyMap<string, Fact>): string | undefined {
  const days = findFactTags(text).flatMap(({ id }) => facts.get(id)?.reviewBy ?? []);
  return days.sort()[0];
}

function isForm(form: string): form is FactForm {
  return (FACT_FORMS as readonly string[]).includes(form);
}

import { replaceFactTags } from '../checker/passages/fact-tag.ts';
import { valueOn, type Fact } from './fact.ts';
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

function isForm(form: string): form is FactForm {
  return (FACT_FORMS as readonly string[]).includes(form);
}

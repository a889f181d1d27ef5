import type { Fact, FactValue } from './fact.ts';

/** The value that holds on a day (`YYYY-MM-DD`): the last one begun, else the first one to come. */
export function valueOn(fact: Fact, day: string): FactValue {
  const begun = fact.values.filter((value) => value.from <= day);
  return begun.at(-1) ?? fact.values[0]!;
}

/** True when the day to look again has passed. */
export function isStale(fact: Pick<Fact, 'reviewBy'>, day: string): boolean {
  return day > fact.reviewBy;
}

import type { Fact, FactValue } from '../../../src/facts/fact.ts';

/** A value with everything filled in that a test does not care about. */
export function aValue(value: FactValue['value'], unit: string, fields: Partial<FactValue> = {}): FactValue {
  return { value, unit, from: '2025-02-24', source: 'the-act', ...fields };
}

/** A fact with everything filled in that a test does not care about. */
export function aFact(id: string, values: FactValue[], fields: Partial<Fact> = {}): Fact {
  return {
    id,
    what: 'What the figure is',
    values,
    status: 'in-force',
    confidence: 'high',
    reviewBy: '2027-05-22',
    ...fields,
  };
}

/** Facts by id, as the site has them. */
export function factsById(...facts: Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

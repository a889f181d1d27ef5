import { describe, expect, test } from 'vitest';
import { toolsOf } from '../../../src/edition/site-tools.ts';
import type { Fact } from '../../../src/facts/fact.ts';
import type { Tool } from '../../../src/tools/tool.ts';
import { aLibrary } from './a-library.ts';

/** A tool's page with nothing in it but what the test gives it. */
function aTool(id: Tool['id'], fields: Partial<Tool> = {}): Tool {
  return {
    id,
    path: `content/tools/${id}.mdx`,
    title: id,
    summary: 'What it gives you.',
    answers: [],
    sources: [],
    checked: '2026-11-23',
    nextReview: '2027-05-23',
    ...fields,
  };
}

const fee: Fact = {
  id: 'company-fee',
  what: 'Fee for a company',
  values: [{ value: 100, unit: '£', from: '2026-02-01', source: 'govuk' }],
  status: 'in-force',
  confidence: 'high',
  reviewBy: '2027-03-01',
};
const NOTHING = { tools: [] };

describe('toolsOf', () => {
  test('says the facts in a tool, wherever they stand, and when the first of them is to be looked at again', () => {
    const forms = { forms: [{ name: 'Company', cost: '<Fact id="company-fee"/> online' }] };
    const library = aLibrary({ facts: [fee], tools: [aTool('which-legal-form', forms as Partial<Tool>)] });
    expect(toolsOf(library, NOTHING, '2026-11-23')).toMatchObject([
      { forms: [{ cost: '£100 online' }], figuresReviewBy: '2027-03-01' },
    ]);
  });

  test('a tool without figures has no such day', () => {
    const [tool] = toolsOf(aLibrary({ tools: [aTool('are-we-ready')] }), NOTHING, '2026-11-23');
    expect(tool?.figuresReviewBy).toBeUndefined();
  });

  test('an edition’s own stands in place of ours, in the order of the site', () => {
    const library = aLibrary({ tools: [aTool('timetable'), aTool('are-we-ready')] });
    const own = { tools: [aTool('are-we-ready', { title: 'Are we ready, Anytown?' })] };
    expect(toolsOf(library, own, '2026-11-23').map(({ title }) => title)).toEqual([
      'Are we ready, Anytown?',
      'timetable',
    ]);
  });
});

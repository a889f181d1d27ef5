import type { Rule } from '../rule.ts';

export const emptyHeading: Rule = {
  id: 'empty-heading',
  level: 'warn',
  scope: 'passage',
  title: 'A heading that says nothing',
  why: 'Readers run down the headings to find their part, and so do people who listen to a page. “Introduction” and “Other” hide what is under them.',
  examples: {
    finds: [{ text: '## Further information', found: 'Further information', better: '## Where to get help' }],
    leaves: [{ text: '## Who decides' }, { text: '## Background checks on volunteers' }],
  },
  *check(passage, context) {
    if (passage.kind !== 'heading') return;
    const heading = passage.text.trim();
    const bare = heading
      .replace(/^(?:\d+[.\d]*[).:]?|[A-Z][).:])\s*/, '')
      .replace(/[.:…]+$/, '')
      .toLowerCase();
    const numbered = /^(?:section|part|chapter|appendix|annex|schedule)?\s*(?:\d+[.\d]*|[ivx]+|[a-z])?$/.test(
      bare,
    );
    if (!numbered && !context.words.emptyHeadings.has(bare)) return;
    const start = passage.text.indexOf(heading);
    yield {
      start,
      end: start + heading.length,
      message: 'This heading does not say what is under it.',
      suggestion: 'Name the point: “Where to get help”, “What it costs”.',
    };
  },
};

import type { Rule } from '../rule.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

interface Form {
  pattern: RegExp;
  say: string;
}

const FORMS: Form[] = [
  {
    pattern: /(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:\d{4}|\d{2})(?![\d/])/g,
    say: 'Write 22 November 2026: figures alone can be read two ways.',
  },
  {
    pattern: /(?<![\d/.§])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:20\d\d|\d{2})(?!\d|\.\d)/g,
    say: 'Write 22 November 2026.',
  },
  {
    pattern: /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])-20\d\d(?![\d-])/g,
    say: 'Write 22 November 2026.',
  },
  {
    pattern: /(?<![\d/.-])20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/g,
    say: 'Write 22 November 2026.',
  },
  {
    pattern: new RegExp(
      `\\b(?:[12]?1st|[12]?2nd|[12]?3rd|[12]?\\dth|3[01](?:st|th))(?= (?:of )?(?:${MONTHS}|${SHORT})\\b)(?: of)? (?:${MONTHS}|${SHORT})\\b`,
      'g',
    ),
    say: 'Write 22 November, with no “nd” or “th”.',
  },
  {
    pattern: new RegExp(`\\b(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?,? 20\\d\\d\\b`, 'g'),
    say: 'Write the day first: 22 November 2026.',
  },
  {
    pattern:
      /\b(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:hrs?|hours)\b|(?<![\d:.])(?:1[3-9]|2[0-3]):[0-5]\d\b|(?<![\d:.])\d{4} ?(?:hrs|hours)\b/g,
    say: 'Write 5.30pm.',
  },
  {
    pattern:
      /(?<![\d:])\d{1,2}(?:[:.]\d\d)? ?[ap]\.m\.?|(?<![\d:.])\d{1,2}[.:]00 ?[ap]m\b|(?<![\d:.])\d{1,2}:\d\d ?[ap]m\b|(?<![\d:.])\d{1,2}(?:\.\d\d)? [ap]m\b/g,
    say: 'Write 9am, or 5.30pm.',
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<![\\d,.])\\d[\\d,.]*|(?:${NUMBERS})(?:[- ](?:${NUMBERS}))?) (?:per cent|percent)\\b`,
      'gi',
    ),
    say: 'Write 25%.',
  },
  {
    pattern: new RegExp(`\\b(?:${NUMBERS})(?:-(?:${NUMBERS}))? \\(\\d+\\)`, 'gi'),
    say: 'Write the figure once: 5 days.',
  },
  { pattern: /£\d[\d,]*\.00\b/g, say: 'Leave out pence that say nothing: £45.' },
  { pattern: /£\d{1,3}(?:,000){2,}\b/g, say: 'Write £2 million.' },
];

export const dateForm: Rule = {
  id: 'date-form',
  level: 'warn',
  scope: 'passage',
  title: 'A date, a time or a number in a hard form',
  why: '04/05/2026 is May to some and April to others. “17:30 hrs” and “twenty-five per cent” are slower to read than 5.30pm and 25%. One form throughout lets readers skim for it.',
  examples: {
    finds: [
      { text: 'Apply by 22/11/2026.', found: '22/11/2026', better: 'Apply by 22 November 2026.' },
      { text: 'Doors open at 17:30 hrs.', found: '17:30 hrs', better: 'Doors open at 5.30pm.' },
      { text: 'About 25 per cent came.', found: '25 per cent', better: 'About 25% came.' },
    ],
    leaves: [
      { text: 'On 22 November 2026, at 5.30pm, in the year 2026/27.' },
      { text: 'Read section 22.11.2 of version 1.2.3.' },
    ],
  },
  *check(passage) {
    const taken = new Set<number>();
    for (const { pattern, say } of FORMS) {
      for (const match of passage.text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        // Alone in its cell: a date for sorting, or pence that line up with those above.
        if (
          passage.kind === 'table-cell' &&
          match[0] === passage.text.trim() &&
          /^\d{4}-|\.00$/.test(match[0])
        )
          continue;
        const offsets = Array.from(match[0], (_, n) => start + n);
        if (offsets.some((at) => taken.has(at)) || isNumbering(passage.text, start)) continue;
        for (const at of offsets) taken.add(at);
        yield { start, end, message: `“${match[0]}” is not how we write it.`, suggestion: say };
      }
    }
  },
};

/** “Section 4.11.26”, “paragraph 5.6.20” and “version 1.2.20” are not dates. */
function isNumbering(text: string, start: number): boolean {
  return /(?:section|clause|paragraph|para\.?|version|schedule|part|item|rule|v|ref\.?:?|no\.?|file|tel:?|phone:?)\s*$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

import type { FileFinding } from '../../../../src/checker/finding.ts';
import type { ContentFile } from '../../../../src/edition/content-files.ts';
import { preflight, type Preflight } from '../../../../src/edition/preflight.ts';

export const TODAY = '2026-11-23';

/** The least content that a site can be made of, with something of every kind. By path. */
export const CONTENT = {
  'facts.yaml': `- id: wait
  what: How long the council waits
  values:
    - { value: 8, unit: working days, from: 2025-02-24, source: the-act }
  status: in-force
  confidence: high
  reviewBy: 2027-05-22
- id: limit
  what: Size from which the full rules apply
  values:
    - { value: 214904, unit: £, vat: included, from: 2024-01-01, until: 2025-12-31, source: the-act }
    - { value: 207720, unit: £, vat: included, from: 2026-01-01, source: the-act }
  status: in-force
  confidence: high
  reviewBy: 2027-05-22
`,
  'sources.yaml': `- id: the-act
  title: Procurement Act 2023
  publisher: Parliament
  url: https://www.legislation.gov.uk/ukpga/2023/54
  kind: law
  checked: 2026-11-22
`,
  'words.yaml': `acronyms:
  VAT: value added tax
`,
  'terms/standstill-period.mdx': `---
title: standstill period
plain: the waiting gap before signing
short: A gap of <Fact id="wait"/> in which the council may not sign.
aliases: [standstill]
topic: procurement
weight: usual
related: [tupe]
sources: [the-act]
checked: 2026-11-22
nextReview: 2027-05-22
---

The clock starts on the day of the notice.

<Example>

A lunch club waits.

</Example>
`,
  'terms/tupe.mdx': `---
title: TUPE
plain: staff moving over
short: The law that moves staff.
topic: procurement
weight: rare
checked: 2026-11-22
nextReview: 2027-05-22
---

TUPE covers employees. It does not cover volunteers.
`,
  'guides/procurement/index.mdx': `---
title: Selling to your council
summary: How councils buy from groups.
audience: groups
sources: [the-act]
checked: 2026-11-22
nextReview: 2027-05-22
---

The full rules start at <Fact id="limit"/>, with VAT.
`,
  'guides/procurement/01-is-this-for-us.mdx': `---
title: Is this for us?
summary: When to bid, and when not.
answers: [Can a small group sell to the council?]
audience: groups
checked: 2026-11-22
nextReview: 2027-05-22
---

Ask about TUPE first. Then wait for the <Term id="standstill-period">gap</Term>.
`,
  'editions/england/edition.yaml': `name: England
scope: country
`,
} as const;

export type ContentPath = keyof typeof CONTENT;

/** Changed files: another text, or undefined to take the file away. */
export type Changes = Record<string, string | undefined>;

/** The content with some files changed, added or taken away. */
export function contentWith(...changes: Changes[]): ContentFile[] {
  const files = changes.reduce<Changes>((all, some) => ({ ...all, ...some }), CONTENT);
  return Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}

/** One file with a piece of its text replaced. The piece must be there. */
export function edited(path: ContentPath, from: string, to: string): Changes {
  if (!CONTENT[path].includes(from)) throw new Error(`“${from}” is not in ${path}.`);
  return { [path]: CONTENT[path].replace(from, () => to) };
}

/** The standstill term with another body, which starts on line 14. */
export function body(text: string): Changes {
  const front = CONTENT['terms/standstill-period.mdx'].split('\n---\n')[0]!;
  return { 'terms/standstill-period.mdx': `${front}\n---\n\n${text}\n` };
}

/** The settings of the England edition, with further lines from line 3 on. */
export function settings(lines: string): Changes {
  return { 'editions/england/edition.yaml': `${CONTENT['editions/england/edition.yaml']}${lines}\n` };
}

/** What preflight makes of the content with changes. */
export function flyWith(...changes: Changes[]): Preflight {
  return preflight(contentWith(...changes), TODAY);
}

/** A finding as it is read out: where, by which rule, what is wrong, how to mend it. */
export function read({ path, line, rule, message, suggestion }: FileFinding): string {
  return `${path.replace('content/', '')}:${line} ${rule}: ${message}${suggestion ? ` ${suggestion}` : ''}`;
}

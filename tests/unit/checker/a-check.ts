import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkDocument, type FileReport } from '../../../src/checker/check.ts';
import { isParseProblem, type Document, type ResolveFact } from '../../../src/checker/document.ts';
import type { Finding } from '../../../src/checker/finding.ts';
import { readerFor } from '../../../src/checker/read.ts';
import type { CheckContext, Rule } from '../../../src/checker/rule.ts';
import { rules as everyRule } from '../../../src/checker/rules/index.ts';
import { checkContext } from '../../../src/edition/check-context.ts';
import { wordsSchema } from '../../../src/edition/words.ts';
import { sayFact } from '../../../src/facts/resolve.ts';
import { aFact, aValue, factsById } from '../facts/a-fact.ts';
import { aTerm } from '../glossary/a-term.ts';

const TODAY = '2026-11-23';

const FACTS = factsById(
  { ...aFact('old-gap', [aValue(30, 'days')]), reviewBy: '2025-05-01' },
  aFact('standstill-working-days', [aValue(8, 'working days')]),
  aFact('goods-threshold', [
    aValue(214904, '£', { from: '2024-01-01', until: '2025-12-31' }),
    aValue(207720, '£', { from: '2026-01-01' }),
  ]),
);

const TERMS = [
  aTerm('lease', { title: 'lease', everyday: true }),
  aTerm('lot', { title: 'lot', everyday: true }),
  aTerm('councillor', { title: 'councillor', aliases: ['elected member'], everyday: true }),
  aTerm('freedom-of-information-request', { title: 'freedom of information request', acronym: 'FOI' }),
  aTerm('invitation-to-tender', { title: 'invitation to tender', acronym: 'ITT' }),
  aTerm('asset-of-community-value', {
    title: 'asset of community value',
    acronym: 'ACV',
    aliases: ['section 87'],
  }),
  aTerm('conditions-of-participation', { title: 'conditions of participation' }),
  aTerm('pre-qualification-questionnaire', {
    title: 'pre-qualification questionnaire',
    acronym: 'PQQ',
    status: 'old',
    replacedBy: 'conditions-of-participation',
    since: '2025-02-24',
  }),
  aTerm('standstill-period', { title: 'standstill period', plain: 'the waiting gap before signing' }),
];

/** A little world: two facts, a few terms and one source, with the site’s own word lists. */
export const context: CheckContext = {
  ...checkContext(
    {
      terms: TERMS,
      facts: [...FACTS.values()],
      sources: [{ id: 'the-act', title: 'The Act', publisher: 'Parliament', kind: 'law', checked: TODAY }],
      words: wordsSchema.parse(parse(readFileSync('content/words.yaml', 'utf8'))),
      termIds: new Set(TERMS.map(({ id }) => id)),
    },
    TODAY,
  ),
  ownFacts: true,
};

/** What the tag of one of the facts stands for. */
export const resolveFact: ResolveFact = (id, form) => sayFact(FACTS, TODAY, id, form);

/** The kinds of file, by ending. */
export type Ending = 'mdx' | 'md' | 'html' | 'txt';

/** Reads a text that can be read. */
export function documentOf(source: string, ending: Ending = 'mdx'): Document {
  const document = readerFor(`page.${ending}`)!(source, resolveFact);
  if (isParseProblem(document)) throw new Error(`${document.message} at ${document.offset}`);
  return document;
}

/** Checks a text that can be read. */
export function report(
  source: string,
  ending: Ending = 'mdx',
  rules: readonly Rule[] = everyRule,
): FileReport {
  return checkDocument(`page.${ending}`, documentOf(source, ending), context, rules);
}

/** What some of the rules find in a text. */
export function findingsOf(source: string, ending: Ending, ...rules: Rule[]): Finding[] {
  return report(source, ending, rules).findings;
}

/** The source between the places that a finding names, worked out line by line. */
export function sourceAt(source: string, { line, column, endLine, endColumn }: Finding): string {
  const lines = source.split('\n').slice(line - 1, endLine);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn - 1);
  lines[0] = lines[0]!.slice(column - 1);
  return lines.join('\n');
}

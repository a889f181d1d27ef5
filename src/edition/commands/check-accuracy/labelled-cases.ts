import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { judge, type Accuracy, type LabelledCase, type Mark } from '../../../checker/accuracy.ts';
import { checkDocument } from '../../../checker/check.ts';
import { isParseProblem } from '../../../checker/document.ts';
import { readerFor } from '../../../checker/read.ts';
import { LineIndex } from '../../../checker/position.ts';
import type { Rule } from '../../../checker/rule.ts';
import { rules } from '../../../checker/rules/index.ts';
import { siteChecker, type SiteChecker } from './site-checker.ts';

const CORPUS = 'tests/corpus/rules';

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform((at) => (typeof at === 'string' ? [at] : at));
const corpusSchema = z.strictObject({
  rule: z.string(),
  finds: z.array(z.strictObject({ text: z.string(), at: oneOrMore })),
  leaves: z.array(z.strictObject({ text: z.string() })),
});

/** How accurate one rule is, on the labelled cases written for it. */
interface RuleAccuracy extends Accuracy {
  rule: Rule;
}

/** Judges every rule that has labelled cases, with the words, facts and terms of the site's own content. */
export async function measureAccuracy(only?: string): Promise<RuleAccuracy[]> {
  const checker = await siteChecker();
  const measured: RuleAccuracy[] = [];
  for (const file of (await readdir(CORPUS)).sort()) {
    const { rule: id, finds, leaves } = corpusSchema.parse(parse(await readFile(join(CORPUS, file), 'utf8')));
    const rule = rules.find((each) => each.id === id);
    if (!rule || (only !== undefined && only !== id)) continue;
    const cases: LabelledCase[] = [...finds, ...leaves.map(({ text }) => ({ text, at: [] }))];
    measured.push({ rule, ...judge(cases, (text) => marksOf(rule, text, checker)) });
  }
  return measured;
}

function marksOf(rule: Rule, text: string, { context, resolveFact }: SiteChecker): Mark[] {
  // Only a text with our own components is MDX: the others may hold what MDX refuses, such as <https://…>.
  const document = readerFor(/<(?:Fact|Example)\b/.test(text) ? 'case.mdx' : 'case.md')!(text, resolveFact);
  if (isParseProblem(document)) return [];
  const lines = new LineIndex(text);
  // Labelled as a page of the site's own would be checked.
  return checkDocument('case', document, { ...context, ownFacts: true }, [rule]).findings.map((finding) => ({
    start: lines.offset(finding.line, finding.column),
    end: lines.offset(finding.endLine, finding.endColumn),
  }));
}

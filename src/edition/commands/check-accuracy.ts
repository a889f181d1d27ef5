import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { judge, type Accuracy, type LabelledCase, type Mark } from '../../checker/accuracy.ts';
import { checkDocument } from '../../checker/check.ts';
import { isParseProblem, type ResolveFact } from '../../checker/document.ts';
import { readerFor } from '../../checker/read.ts';
import { LineIndex } from '../../checker/position.ts';
import type { CheckContext, Rule } from '../../checker/rule.ts';
import { rules } from '../../checker/rules/index.ts';
import { sayFact } from '../../facts/resolve.ts';
import { checkContext } from '../check-context.ts';
import { readContentFiles } from '../content-files.ts';
import { preflight } from '../preflight.ts';

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
  const day = '2026-11-23';
  const { library } = preflight(await readContentFiles('content'), day);
  const context = checkContext({ ...library, termIds: new Set(library.terms.map(({ id }) => id)) }, day);
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  const measured: RuleAccuracy[] = [];
  for (const file of (await readdir(CORPUS)).sort()) {
    const { rule: id, finds, leaves } = corpusSchema.parse(parse(await readFile(join(CORPUS, file), 'utf8')));
    const rule = rules.find((each) => each.id === id);
    if (!rule || (only !== undefined && only !== id)) continue;
    const cases: LabelledCase[] = [...finds, ...leaves.map(({ text }) => ({ text, at: [] }))];
    measured.push({
      rule,
      ...judge(cases, (text) =>
        marksOf(rule, text, context, (fact, form) => sayFact(facts, day, fact, form)),
      ),
    });
  }
  return measured;
}

function marksOf(rule: Rule, text: string, context: CheckContext, resolveFact: ResolveFact): Mark[] {
  // Only a text with our own components is MDX: the others may hold what MDX refuses, such as <https://…>.
  const document = readerFor(/<(?:Fact|Example)\b/.test(text) ? 'case.mdx' : 'case.md')!(text, resolveFact);
  if (isParseProblem(document)) return [];
  const lines = new LineIndex(text);
  return checkDocument('case', document, context, [rule]).findings.map((finding) => ({
    start: lines.offset(finding.line, finding.column),
    end: lines.offset(finding.endLine, finding.endColumn),
  }));
}

/** The `check:accuracy` command: a line for each rule; `--rule ID` shows what that one gets wrong. */
export async function runCheckAccuracy(args: readonly string[]): Promise<0 | 1> {
  const { values } = parseArgs({ args: [...args], options: { rule: { type: 'string' } } });
  const measured = await measureAccuracy(values.rule);
  const out = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  out(`${'rule'.padEnd(20)} ${'level'.padEnd(6)} precision  recall  finds  leaves`);
  let good = true;
  for (const { rule, precision, recall, finds, leaves, missed, wrong } of measured) {
    const least = rule.level === 'error' ? 0.95 : 0.85;
    const enough = precision >= least && recall >= 0.85;
    good &&= enough;
    const figures = [
      precision.toFixed(2).padStart(9),
      recall.toFixed(2).padStart(7),
      String(finds).padStart(6),
      String(leaves).padStart(7),
    ];
    out(`${rule.id.padEnd(20)} ${rule.level.padEnd(6)} ${figures.join(' ')}${enough ? '' : '  too low'}`);
    if (values.rule === undefined) continue;
    for (const { text, at } of missed) out(`  missed “${at}” in: ${text.replace(/\s+/g, ' ')}`);
    for (const { text, marked } of wrong)
      out(`  wrong  “${marked.replace(/\s+/g, ' ')}” in: ${text.replace(/\s+/g, ' ')}`);
  }
  return good ? 0 : 1;
}

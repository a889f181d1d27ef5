import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { judge, type Accuracy, type LabelledCase } from '../../../checker/accuracy.ts';
import type { Rule } from '../../../checker/rule.ts';
import { rules } from '../../../checker/rules/index.ts';
import { termsOf, worldChecker, worldSchema, type World } from './case-world.ts';
import { FILES_APART, marksOf } from './marks-of.ts';
import { siteChecker, type SiteChecker } from './site-checker.ts';

const CORPUS = 'tests/corpus/rules';

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform((at) => (typeof at === 'string' ? [at] : at));

/** A case is one text, several files, or terms: titles with their short meanings, each a file of its own. */
const caseFields = {
  text: z.string().optional(),
  files: z.array(z.string()).optional(),
  terms: z.record(z.string(), z.string()).optional(),
};
const corpusSchema = z.strictObject({
  rule: z.string(),
  world: worldSchema.optional(),
  finds: z.array(z.strictObject({ ...caseFields, at: oneOrMore })),
  leaves: z.array(z.strictObject(caseFields)),
});
type CaseFields = z.infer<typeof corpusSchema>['leaves'][number];

/** How accurate one rule is, on the labelled cases written for it. */
interface RuleAccuracy extends Accuracy {
  rule: Rule;
}

/**
 * Judges every rule that has labelled cases, with the words, facts and terms of the site's own content, or with
 * those of the world that the cases name.
 */
export async function measureAccuracy(only?: string): Promise<RuleAccuracy[]> {
  const site = await siteChecker();
  const measured: RuleAccuracy[] = [];
  for (const file of (await readdir(CORPUS)).sort()) {
    const {
      rule: id,
      world,
      finds,
      leaves,
    } = corpusSchema.parse(parse(await readFile(join(CORPUS, file), 'utf8')));
    const rule = rules.find((each) => each.id === id);
    if (!rule || (only !== undefined && only !== id)) continue;
    const checkers = new Map<string, SiteChecker>();
    const cases = [...finds, ...leaves.map((each) => ({ ...each, at: [] }))].map((each): LabelledCase => {
      const text = textOf(each);
      if (world) checkers.set(text, checkerOf(site, world, each));
      return { text, at: each.at };
    });
    measured.push({ rule, ...judge(cases, (text) => marksOf(rule, text, checkers.get(text) ?? site)) });
  }
  return measured;
}

/** The files of a case as one text, with a line of three equals signs between. */
function textOf({ text, files, terms }: CaseFields): string {
  const termFiles = Object.entries(terms ?? {}).map(
    ([title, short]) => `---\n${stringify({ title, short }, { lineWidth: 0 })}---\n`,
  );
  return [...(text === undefined ? [] : [text]), ...(files ?? []), ...termFiles].join(FILES_APART);
}

/** The checker for a case: one for all that add no term. */
function checkerOf(site: SiteChecker, world: World, { terms }: CaseFields): SiteChecker {
  if (terms) return worldChecker(site, world, termsOf(world, terms));
  let known = worldCheckers.get(world);
  if (!known) worldCheckers.set(world, (known = worldChecker(site, world, termsOf(world))));
  return known;
}

const worldCheckers = new WeakMap<World, SiteChecker>();

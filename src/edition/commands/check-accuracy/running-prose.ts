import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkDocument } from '../../../checker/check.ts';
import { isParseProblem } from '../../../checker/document.ts';
import { asJudged, judgeProse, type Judged, type ProseAccuracy } from '../../../checker/judgements.ts';
import { readerFor } from '../../../checker/read.ts';
import { siteChecker } from './site-checker.ts';

const PROSE = 'tests/corpus/prose';
const JUDGEMENTS = 'tests/corpus/judgements.yaml';

const judgementsSchema = z.array(
  z.strictObject({
    rule: z.string(),
    file: z.string(),
    marked: z.string(),
    right: z.boolean(),
    why: z.string().optional(),
  }),
);

/** How each rule did on the running prose, by rule; rules that found nothing are not there. */
export async function measureProse(): Promise<Map<string, ProseAccuracy>> {
  const judgements = existsSync(JUDGEMENTS)
    ? judgementsSchema.parse(parse(await readFile(JUDGEMENTS, 'utf8')))
    : [];
  return new Map(
    [...Map.groupBy(await foundInProse(), ({ rule }) => rule)].map(([rule, found]) => [
      rule,
      judgeProse(found, judgements),
    ]),
  );
}

async function foundInProse(): Promise<Judged[]> {
  const { context, resolveFact } = await siteChecker();
  const found: Judged[] = [];
  for (const file of (await readdir(PROSE)).sort()) {
    const source = await readFile(join(PROSE, file), 'utf8');
    const document = readerFor(file)!(source, resolveFact);
    if (isParseProblem(document)) throw new Error(`${PROSE}/${file}: ${document.message}`);
    for (const finding of checkDocument(file, document, context).findings)
      found.push(asJudged({ ...finding, path: file }, source));
  }
  return found;
}

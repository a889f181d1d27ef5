import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { baselineOf, compareToBaseline, type Baseline } from '../../../checker/baseline.ts';
import type { FileReport } from '../../../checker/check.ts';
import { plural } from '../../../checker/reports/summary.ts';
import { WrongUse } from '../wrong-use.ts';

const baselineSchema = z.record(z.string(), z.record(z.string(), z.int().positive()));

/**
 * Holds reports to the baseline in a file. Where there is none, today's findings become it. Where there are
 * fewer findings than it allows and none more, it is written again with less.
 *
 * @returns the reports with only what is worse, and a line to say
 * @throws WrongUse where the file is no baseline
 */
export async function holdToBaseline(
  path: string,
  reports: readonly FileReport[],
): Promise<{ worse: FileReport[]; says: string }> {
  if (!existsSync(path)) {
    await write(path, baselineOf(reports));
    const count = reports.reduce((sum, { findings }) => sum + findings.length, 0);
    return { worse: [], says: `Wrote ${path}: ${plural(count, 'finding')} to begin with.` };
  }
  const { worse, next, fewer } = compareToBaseline(reports, await read(path));
  if (worse.length > 0) {
    const names = worse.map((file) => file.path).join(', ');
    return {
      worse,
      says: `Worse than ${path} allows: ${names}. Each rule below has more findings than before.`,
    };
  }
  if (fewer > 0) await write(path, next);
  return { worse, says: `No worse than ${path} allows, and ${plural(fewer, 'finding')} fewer.` };
}

async function read(path: string): Promise<Baseline> {
  try {
    return baselineSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new WrongUse(
      `${path}: this is not a baseline, which is {"file": {"rule": number}}. Delete it to begin a new one.`,
    );
  }
}

async function write(path: string, baseline: Baseline): Promise<void> {
  await writeFile(path, `${JSON.stringify(baseline, null, 2)}\n`);
}

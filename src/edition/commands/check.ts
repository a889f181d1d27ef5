import type { FileReport } from '../../checker/check.ts';
import { explain } from '../../checker/reports/explain.ts';
import { github } from '../../checker/reports/github.ts';
import { html } from '../../checker/reports/html.ts';
import { json } from '../../checker/reports/json.ts';
import { pretty } from '../../checker/reports/pretty.ts';
import { sarif } from '../../checker/reports/sarif.ts';
import { allFindings, countLevels } from '../../checker/reports/summary.ts';
import { rules } from '../../checker/rules/index.ts';
import { readCheckArguments, USAGE, type CheckArguments } from './check/arguments.ts';
import { holdToBaseline } from './check/baseline-file.ts';
import { checkFiles, type CheckedFiles } from './check/checked-files.ts';
import { fixFiles } from './check/fix-files.ts';
import { watchPaths } from './check/watch.ts';
import { paintForOutput } from './paint.ts';
import { print } from './print.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * The `check` command.
 *
 * @param args what was typed after the command's name
 * @returns the exit code
 */
export async function runCheck(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const asked = readCheckArguments(args);
    if (asked.help) return say(USAGE);
    if (asked.explain) return say(explain(asked.explain));
    if (!asked.watch) return await checkOnce(asked);
    const again = async (): Promise<void> => {
      await checkOnce(asked).catch(tell);
      process.stderr.write('\nWatching. Ctrl+C ends.\n');
    };
    return await watchPaths(asked.paths.length > 0 ? asked.paths : ['content'], again);
  } catch (error) {
    return tell(error);
  }
}

async function checkOnce({ paths, fix, baseline, format }: CheckArguments): Promise<0 | 1> {
  let checked = await checkFiles(paths);
  if (fix) {
    process.stderr.write(`${await fixFiles(checked)}\n`);
    checked = await checkFiles(paths);
  }
  if (baseline === undefined) {
    say(report(checked, format));
    return countLevels(allFindings(checked.reports)).errors > 0 ? 1 : 0;
  }
  const { worse, says } = await holdToBaseline(baseline, checked.reports);
  process.stderr.write(`${says}\n`);
  if (worse.length > 0 || format !== 'pretty') say(report({ ...checked, reports: worse }, format));
  return worse.length > 0 ? 1 : 0;
}

function report({ reports, sources }: CheckedFiles, format: CheckArguments['format']): string {
  const makers: Record<CheckArguments['format'], (files: readonly FileReport[]) => string> = {
    pretty: (files) => pretty(files, paintForOutput(), (path) => sources.get(path)),
    json,
    github,
    html,
    sarif: (files) => sarif(files, rules),
  };
  return makers[format](reports);
}

function say(text: string): 0 {
  print(text);
  return 0;
}

/** Says what was wrong with the call; any other error is a fault of ours, and goes on. */
function tell(error: unknown): 2 {
  if (!(error instanceof WrongUse)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
}

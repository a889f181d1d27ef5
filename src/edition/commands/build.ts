import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAddress } from '../publish/address.ts';
import { BuildProblem } from '../publish/build-problem.ts';
import { buildSite, type BuildOrder } from '../publish/build-site.ts';
import { today } from '../today.ts';

/**
 * The `build` command: `npm run build -- [--edition SLUG] [--all] [--content DIR] [--out DIR]`.
 *
 * @returns the exit code: 0 built, 1 not built (the last good site is untouched), 2 wrong use
 */
export async function runBuild(args: readonly string[]): Promise<0 | 1 | 2> {
  let order: BuildOrder;
  try {
    order = readOrder(args);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    return 2;
  }
  try {
    await buildSite(order);
    return 0;
  } catch (error) {
    process.stderr.write(`\n${messageOf(error)}\n`);
    if (!(error instanceof BuildProblem) && process.env['DEBUG']) throw error;
    return 1;
  }
}

/** What to build, from the command line and the environment. */
export function readOrder(args: readonly string[]): BuildOrder {
  const { values } = parseArgs({
    args: [...args],
    options: {
      edition: { type: 'string' },
      all: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      out: { type: 'string' },
    },
  });
  const edition = values.edition ?? process.env['EDITION'] ?? ownEdition(values.content);
  return {
    content: values.content,
    editions: values.all ? [] : [edition],
    folders: values.all,
    out: values.out ?? (values.all ? 'dist-editions' : 'dist'),
    address: readAddress(),
    today: today(),
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

/** The edition that a fork names in `content/editions/default`; England where there is no such file. */
function ownEdition(content: string): string {
  const file = join(content, 'editions', 'default');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'england';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildProblem } from '../publish/build-problem.ts';
import { buildSite } from '../publish/build-site.ts';
import { makePreview } from '../publish/preview.ts';
import { answer, type ExitCode } from './answer.ts';
import { readOrder } from './build.ts';
import { editionNamed } from './edition-named.ts';
import { print } from './print.ts';
import { WrongUse } from './wrong-use.ts';

const USAGE = `Builds an edition so that it opens from its folder by a double click, with no server. For looking at, not for publishing.

  npm run edition:preview -- <edition>   without a name: the edition in content/editions/default
  --out FOLDER                           where to; left out: .cache/preview/<edition>

Exit 0: built. 1: not built. 2: wrong use.
`;

/** The `edition:preview` command. */
export async function runEditionPreview(args: readonly string[]): Promise<ExitCode> {
  return answer(async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    if (positionals.length > 1) throw new WrongUse(`Name one edition.\n\n${USAGE}`);
    const { slug } = await editionNamed(positionals[0], values.content);
    const out = values.out ?? join('.cache', 'preview', slug);
    const order = readOrder(['--edition', slug, '--content', values.content, '--out', out]);
    try {
      await buildSite({ ...order, address: { site: undefined, base: '/' } });
    } catch (error) {
      if (!(error instanceof BuildProblem)) throw error;
      process.stderr.write(`\n${error.message}\n`);
      return 1;
    }
    await makePreview(out);
    print(`Open ${join(out, 'index.html')} in a browser.\n`);
    return 0;
  });
}

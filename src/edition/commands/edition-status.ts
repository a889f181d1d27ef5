import { today } from '../today.ts';
import { answer, type ExitCode } from './answer.ts';
import { readOneEdition } from './edition-arguments.ts';
import { editionNamed } from './edition-named.ts';
import { paintForOutput } from './paint.ts';
import { sayLocalValues } from './edition-status/say-local-values.ts';
import { sayOwnFiles } from './edition-status/say-own-files.ts';
import { textFromGit } from './git-text.ts';
import { print } from './print.ts';

const USAGE = `Says what in an edition wants looking at: pages of yours whose original has changed, and local values that are
old or missing, with where they show.

  npm run edition:status -- <edition>   without a name: the edition in content/editions/default

Exit 0: nothing to look at. 1: something is. 2: wrong use. A value that nobody has filled in is no fault.
`;

/** The `edition:status` command. */
export async function runEditionStatus(args: readonly string[]): Promise<ExitCode> {
  return answer(async () => {
    const { edition, content, help } = readOneEdition(args, USAGE);
    if (help) {
      print(USAGE);
      return 0;
    }
    const { slug, files } = await editionNamed(edition, content);
    const asked = { slug, files, today: today(), content, paint: paintForOutput() };
    const own = sayOwnFiles({ ...asked, textOf: (version) => textFromGit(content, version) });
    const local = sayLocalValues(asked);
    print(
      `${[...own.lines, ...local.lines]
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()}\n`,
    );
    return own.wanting + local.wanting > 0 ? 1 : 0;
  });
}

import { prettyFindings } from '../../checker/reports/pretty.ts';
import { countLevels, plural } from '../../checker/reports/summary.ts';
import { preflight } from '../preflight.ts';
import { today } from '../today.ts';
import { answer, type ExitCode } from './answer.ts';
import { readOneEdition } from './edition-arguments.ts';
import { editionNamed } from './edition-named.ts';
import { paintForOutput } from './paint.ts';
import { print } from './print.ts';

const USAGE = `Checks one edition: its edition.yaml, and the pages and words of its own.

  npm run edition:check -- <edition>   without a name: the edition in content/editions/default

Exit 0: nothing at error level. 1: errors. 2: wrong use.
`;

/** The `edition:check` command. */
export async function runEditionCheck(args: readonly string[]): Promise<ExitCode> {
  return answer(async () => {
    const { edition, content, help } = readOneEdition(args, USAGE);
    if (help) {
      print(USAGE);
      return 0;
    }
    const { slug, files, folder } = await editionNamed(edition, content);
    const { findings } = preflight(files, today(), content);
    const own = findings.filter(({ path }) => path.startsWith(`${folder}/`));
    const { errors, warnings } = countLevels(own);
    const texts = new Map(files.map(({ path, text }) => [`${content}/${path}`, text]));
    if (own.length > 0) print(`${prettyFindings(own, paintForOutput(), (path) => texts.get(path))}\n\n`);
    print(`The edition “${slug}”: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.\n`);
    const elsewhere = countLevels(findings).errors - errors;
    if (elsewhere > 0)
      print(
        `Elsewhere: ${plural(elsewhere, 'error')}. The build stops there too: npm run -s check says where.\n`,
      );
    return errors > 0 ? 1 : 0;
  });
}

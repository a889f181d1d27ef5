import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { versionOf, withOrigin } from '../origin.ts';
import { fileNamed, placedFiles, type PlacedFile } from '../originals.ts';
import { answer, type ExitCode } from './answer.ts';
import { editionNamed } from './edition-named.ts';
import { print } from './print.ts';
import { WrongUse } from './wrong-use.ts';

const USAGE = `Copies one of our pages, words or tools into an edition, for you to change.

  npm run edition:override -- <edition> <page>          procurement/is-this-for-us, jargon/tupe, an address or a path
  npm run edition:override -- <edition> <page> --seen   you have read how our page changed: measure from there on
`;

/**
 * The `edition:override` command.
 *
 * @returns the exit code: 0 done, 1 the edition has that page already, 2 wrong use
 */
export async function runEditionOverride(args: readonly string[]): Promise<ExitCode> {
  return answer(async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seen: { type: 'boolean', default: false },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    const [asked, page, more] = positionals;
    if (asked === undefined || page === undefined || more !== undefined)
      throw new WrongUse(`Name an edition and one page.\n\n${USAGE}`);
    const { slug, files, folder } = await editionNamed(asked, values.content);
    const { file: original, problem } = fileNamed(page, placedFiles(files));
    if (!original) throw new WrongUse(problem);
    const own = placedFiles(files, slug).find(({ name }) => name === original.name);
    return values.seen
      ? markSeen(original, own, slug, values.content)
      : copy(original, own, `${folder}/${original.path}`, slug, values.content);
  });
}

async function copy(
  original: PlacedFile,
  own: PlacedFile | undefined,
  to: string,
  slug: string,
  content: string,
): Promise<ExitCode> {
  if (own) {
    process.stderr.write(
      `${content}/${own.path} is there already, and stays as it is.\nnpm run edition:status -- ${slug} shows how ours has changed.\n`,
    );
    return 1;
  }
  await mkdir(dirname(to), { recursive: true });
  // Nobody's work is lost, not even that of somebody who makes the file at this very moment.
  await writeFile(to, recorded(original, original, content), { flag: 'wx' });
  print(
    `${to}\nis now the page that readers of this edition see. Change it as you like, and leave its first comment.\nnpm run edition:check -- ${slug} checks it; npm run edition:status -- ${slug} tells you when ours changes.\n`,
  );
  return 0;
}

async function markSeen(
  original: PlacedFile,
  own: PlacedFile | undefined,
  slug: string,
  content: string,
): Promise<ExitCode> {
  if (!own) throw new WrongUse(`The edition “${slug}” has no ${original.name} of its own. Leave out --seen.`);
  await writeFile(join(content, own.path), recorded(own, original, content));
  print(`${content}/${own.path}\nis measured against our page as it is today.\n`);
  return 0;
}

/** A file's text with the version of the original in it. */
function recorded(file: PlacedFile, original: PlacedFile, content: string): string {
  try {
    return withOrigin(file.text, {
      path: `content/${original.path}`,
      version: versionOf(original.text),
    });
  } catch {
    throw new WrongUse(
      `${content}/${file.path} does not start with ---. npm run -s check says how to mend it.`,
    );
  }
}

import { parseArgs } from 'node:util';
import { WrongUse } from '../wrong-use.ts';

export const USAGE = `Proposes rows for an edition's directory from the public registers' own files.

  npm run directory:import -- SLUG FILE…
  --place ID           fill in the place, and take only rows whose address names it or a town that it covers
  --postcodes L1,L2    take only rows in these postcodes: L, L1, L1 8 (wins over the towns of --place)
  --content DIR        the content folder (content)

FILE is the Charity Commission's publicextract.charity.txt, Companies House's BasicCompanyData….csv or the Mutuals
Public Register's SocietyList.csv. Rows to confirm go into .directory-inbox/SLUG/, which git ignores. Nothing is
written into the directory itself.

Exit 0: done. 1: a file is not as it should be, and nothing was written. 2: wrong use, or a file that cannot be read.
`;

/** What the `directory:import` command was asked to do. */
export interface ImportArguments {
  slug: string;
  files: string[];
  place: string | undefined;
  postcodes: string[];
  content: string;
  help: boolean;
}

/**
 * Reads the words typed after `directory:import`.
 *
 * @throws WrongUse where they make no sense, with what to type instead
 */
export function readImportArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parse(args);
  const [slug = '', ...files] = positionals;
  if (values.help)
    return { slug, files, place: undefined, postcodes: [], content: values.content, help: true };
  if (slug === '') throw new WrongUse(`Name the edition, then the files.\n\n${USAGE}`);
  if (files.length === 0) throw new WrongUse(`Name the register's file after “${slug}”.\n\n${USAGE}`);
  const postcodes = (values.postcodes ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const odd = postcodes.find((each) => !/^[a-z]{1,2}(?:\d[a-z\d]?(?: ?\d(?:[a-z]{2})?)?)?$/i.test(each));
  if (odd !== undefined || (values.postcodes !== undefined && postcodes.length === 0))
    throw new WrongUse(`“${odd ?? ''}” is no part of a postcode. Write --postcodes L1,L2`);
  return { slug, files, place: values.place, postcodes, content: values.content, help: false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        place: { type: 'string' },
        postcodes: { type: 'string' },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

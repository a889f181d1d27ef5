import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plural } from '../../checker/reports/summary.ts';
import { nearest } from '../../checker/nearest.ts';
import { Chooser, type Choice, type Wish } from '../../directory/registers/choose.ts';
import { csvOf } from '../../directory/to-csv.ts';
import { readContentFiles } from '../content-files.ts';
import { preflight } from '../preflight.ts';
import { today } from '../today.ts';
import { readImportArguments, USAGE, type ImportArguments } from './directory-import/arguments.ts';
import { readRegister, RegisterProblem } from './directory-import/read-register.ts';
import { print } from './print.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Where rows wait: outside the content and ignored by git, so that nothing builds, checks, copies or publishes them
 * before somebody has looked at each.
 */
const INBOX = '.directory-inbox';

/**
 * The `directory:import` command: see `USAGE`.
 *
 * @returns the exit code: 0 done, 1 a file is not as it should be, 2 wrong use or a file that cannot be read
 */
export async function runDirectoryImport(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const order = readImportArguments(args);
    if (order.help) print(USAGE);
    else await importAll(order);
    return 0;
  } catch (error) {
    if (error instanceof RegisterProblem) {
      process.stderr.write(`${error.message}\nNothing was written.\n`);
      return 1;
    }
    if (error instanceof WrongUse || (error as NodeJS.ErrnoException).code !== undefined) {
      process.stderr.write(`${sayFault(error as Error)}\n`);
      return 2;
    }
    throw error;
  }
}

async function importAll(order: ImportArguments): Promise<void> {
  const { wish, known } = await editionOf(order);
  const chosen = new Map<string, { name: string; choice: Choice }>();
  const names = [...known];
  for (const file of order.files) {
    const chooser = new Chooser(wish, names);
    const register = await readRegister(file, (of, row) => {
      chooser.take(of, row);
    });
    const { proposals, leftOut } = chooser.choice;
    names.push(...proposals.map(({ name = '' }) => ({ name })));
    print(sayChoice(file, register.name, chooser.choice));
    const before = chosen.get(register.id)?.choice.proposals ?? [];
    chosen.set(register.id, {
      name: register.name,
      choice: { proposals: before.concat(proposals), leftOut },
    });
  }
  await writeInbox(join(INBOX, order.slug), chosen);
}

/** What the edition has already, and which rows it wants. */
async function editionOf({ content, slug, place, postcodes }: ImportArguments): Promise<{
  wish: Wish;
  known: { name: string }[];
}> {
  const { library } = preflight(await readContentFiles(content), today());
  const edition = library.editions.find((each) => each.slug === slug);
  if (!edition) {
    const slugs = library.editions.map((each) => each.slug);
    const near = nearest(slug, slugs);
    throw new WrongUse(
      `There is no edition “${slug}”, or its edition.yaml has a fault. ${near ? `Did you mean “${near}”?` : `There are: ${slugs.join(', ')}.`}`,
    );
  }
  const { places } = edition.settings;
  const own = places.find(({ id }) => id === place);
  if (place !== undefined && !own) {
    const near = nearest(
      place,
      places.map(({ id }) => id),
    );
    const advice =
      places.length === 0
        ? 'It has none: leave --place out.'
        : `There are: ${places.map(({ id }) => id).join(', ')}.`;
    throw new WrongUse(`The edition has no place “${place}”. ${near ? `Did you mean “${near}”?` : advice}`);
  }
  const towns = own ? [own.name, own.id, ...(own.covers ?? [])] : [];
  return { wish: { postcodes, towns, place }, known: edition.directory };
}

function sayChoice(file: string, register: string, { proposals, leftOut }: Choice): string {
  const rest = [...leftOut].map(([why, count]) => `${count.toLocaleString('en-GB')} ${why}`);
  const spoilt = proposals.filter(({ name }) => name?.includes('\uFFFD')).length;
  return [
    `${file}: ${register}. ${plural(proposals.length, 'row')} to confirm${rest.length > 0 ? `; left out: ${rest.join(', ')}` : ''}.`,
    ...(spoilt > 0
      ? [`  ${plural(spoilt, 'name')} of these with a letter that could not be read (�): put it right.`]
      : []),
    '',
  ].join('\n');
}

async function writeInbox(folder: string, chosen: ReadonlyMap<string, { choice: Choice }>): Promise<void> {
  const full = [...chosen].filter(([, { choice }]) => choice.proposals.length > 0);
  if (full.length === 0) {
    print('No rows to confirm. Nothing was written.\n');
    return;
  }
  await mkdir(folder, { recursive: true });
  // A fork's own .gitignore may not name the folder.
  await writeFile(join(INBOX, '.gitignore'), '*\n');
  for (const [id, { choice }] of full) {
    const path = newPath(folder, id);
    await writeFile(path, csvOf(choice.proposals));
    print(`Wrote ${plural(choice.proposals.length, 'row')} to ${path}.\n`);
  }
  print(NEXT);
}

/** A name that no file has: somebody may be at work on the last ones. */
function newPath(folder: string, id: string): string {
  let path = join(folder, `${id}.csv`);
  for (let n = 2; existsSync(path); n += 1) path = join(folder, `${id}-${n}.csv`);
  return path;
}

const NEXT = `
Next, for each row that you want:
  1. Look at the organisation's own website. Say what it does in plain words.
  2. Fill in kind, ward, activities, what it sells, the source address and the day on which you looked.
  3. Add a contact only where it shows it itself, or has said yes. Write which, and when.
  4. Move the row into directory.csv, and delete it here.
`;

function sayFault(error: Error): string {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no file ${path ?? ''}.`;
  if (code === 'EISDIR') return 'A file was expected, and that is a folder.';
  if (code === 'EACCES') return `${path ?? 'A file'} cannot be opened: its permissions do not allow it.`;
  return error.message;
}

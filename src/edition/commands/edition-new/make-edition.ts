import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prettyFindings } from '../../../checker/reports/pretty.ts';
import { rowsOfPlace } from '../../../directory/rows-of-place.ts';
import { editionSchema } from '../../edition.ts';
import { readYaml } from '../../yaml-file.ts';
import { WrongUse } from '../wrong-use.ts';

const DIRECTORY = 'directory.csv';

/** What of another edition goes into a copy. Its pictures stay: they are its own. */
const COPIED = ['terms', 'guides', 'tools', DIRECTORY];

/** An edition that is ready to be written. */
export interface EditionToMake {
  slug: string;
  /** Its `edition.yaml`. */
  settings: string;
  /** The folder of the edition that it is copied from. */
  from?: string | undefined;
  /** The one place of it that becomes a council of its own. */
  place?: string | undefined;
  /** Whether to name it in `content/editions/default`. */
  isDefault: boolean;
}

/**
 * Writes a new edition: all of it, or nothing.
 *
 * @param content the content folder
 * @returns the paths that were written
 * @throws WrongUse where something is in the way, or the settings are not valid
 */
export async function makeEdition(edition: EditionToMake, content: string): Promise<string[]> {
  const editions = join(content, 'editions');
  const folder = `${content}/editions/${edition.slug}`;
  const named = join(editions, 'default');
  if (existsSync(folder)) throw new WrongUse(`${folder} is there already. Choose another --slug.`);
  const now = existsSync(named) ? (await readFile(named, 'utf8')).trim() : undefined;
  if (edition.isDefault && now !== undefined && now !== edition.slug)
    throw new WrongUse(
      `${content}/editions/default names “${now}”. Change it by hand, or leave out --default.`,
    );
  const path = `${folder}/edition.yaml`;
  const source = edition.settings;
  const { findings } = readYaml({ path, source, text: source, offset: 0 }, editionSchema);
  if (findings.length > 0)
    throw new WrongUse(
      `Nothing was made, because its edition.yaml would not be right:\n\n${prettyFindings(findings)}`,
    );

  const working = join(editions, `.${edition.slug}.new`);
  await rm(working, { recursive: true, force: true });
  await mkdir(working, { recursive: true });
  const written = [path];
  try {
    await writeFile(join(working, 'edition.yaml'), source);
    for (const name of edition.from === undefined ? [] : COPIED) {
      if (!existsSync(join(edition.from!, name))) continue;
      if (name === DIRECTORY && edition.place !== undefined) {
        const area = await readFile(join(edition.from!, name), 'utf8');
        await writeFile(join(working, name), rowsOfPlace(area, edition.place));
      } else await cp(join(edition.from!, name), join(working, name), { recursive: true });
      written.push(`${folder}/${name}`);
    }
    await rename(working, folder);
  } finally {
    await rm(working, { recursive: true, force: true });
  }
  if (edition.isDefault && now === undefined) {
    await writeFile(named, `${edition.slug}\n`, { flag: 'wx' });
    written.push(`${content}/editions/default`);
  }
  return written;
}

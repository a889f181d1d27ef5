import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the content folder: its path with forward slashes, from the content folder. */
export interface ContentFile {
  path: string;
  /** Its text; nothing for a picture, of which only the name is of interest. */
  text: string;
}

/** Files that are read: those that content is made of, and drawings, which could hold a script. */
const READ = /\.(?:mdx|ya?ml|[cC][sS][vV])$/;
const PUBLIC = /^editions\/([^/]+)\/public\/(.+)$/;

/** Reads every text file that content is made of. Line ends become `\n`, so that places are the same everywhere. */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => READ.test(path) || PUBLIC.test(path) || path === 'editions/default')
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path,
      text:
        PUBLIC.test(path) && !/\.svg$/i.test(path)
          ? ''
          : (await readFile(join(folder, path), 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'),
    })),
  );
}

/** Names of the files in an edition's `public` folder. */
export function publicFiles(files: readonly ContentFile[], edition: string): string[] {
  return files.flatMap(({ path }) => {
    const [, slug, name] = PUBLIC.exec(path) ?? [];
    return slug === edition && name !== undefined ? [name] : [];
  });
}

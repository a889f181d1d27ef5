import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the content folder: its path with forward slashes, from the content folder. */
export interface ContentFile {
  path: string;
  text: string;
}

/** Reads every text file that content is made of. Line ends become `\n`, so that places are the same everywhere. */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && (/\.(?:mdx|yaml|csv)$/.test(entry.name) || entry.name === 'default'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'),
    })),
  );
}

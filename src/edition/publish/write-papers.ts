import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordPath } from '../../documents/download.ts';
import { papersInHtml } from '../../documents/from-html.ts';
import { sameBytes } from '../../documents/same-bytes.ts';
import { toWord } from '../../documents/to-word.ts';
import { formatDate } from '../../facts/format.ts';

/** What the site says of itself in each file. */
export interface PaperOrder {
  /** What the site calls itself. */
  name: string;
  /** Where it stands, if that is known. */
  site?: string | undefined;
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Writes every document on the pages of the guides as a Word file into `downloads/`. It reads the built pages, so
 * that a file says what its page says: the same facts, and the same council's details.
 *
 * @param site the folder of a built site
 * @returns how many files it wrote
 */
export async function writePapers(site: string, order: PaperOrder): Promise<number> {
  const guides = join(site, 'guides');
  const pages = (await readdir(guides, { recursive: true }))
    .filter((path) => path.endsWith('index.html') && !/[\\/]print[\\/]/.test(path))
    .sort();
  const footer = [order.name, order.site?.replace(/^https:\/\/|\/$/g, ''), `Made ${formatDate(order.today)}`]
    .filter(Boolean)
    .join(' · ');
  let count = 0;
  for (const page of pages) {
    const html = await readFile(join(guides, page), 'utf8');
    if (!html.includes('data-document=')) continue;
    for (const paper of papersInHtml(html)) {
      const file = await toWord(paper, { creator: order.name, footer });
      const path = join(site, wordPath(paper.id));
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, sameBytes(file, order.today));
      count += 1;
    }
  }
  return count;
}

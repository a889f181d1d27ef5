import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { indexTexts } from '../../search/index-texts.ts';
import type { Library } from '../library.ts';
import { toolsOf } from '../site-tools.ts';
import { astroOptions, inlineOptions } from './astro-options.ts';
import { BuildProblem } from './build-problem.ts';
import type { BuildOrder } from './build-site.ts';
import { finishFolders } from './finish-folders.ts';
import { replaceFolder } from './replace-folder.ts';
import { writePapers } from './write-papers.ts';
import { writeSpreadsheets } from './write-spreadsheets.ts';

/**
 * Makes the sites of editions from content that has been checked: pages, documents, search index. They stand in a
 * sibling of `out` until everything has succeeded.
 *
 * @throws BuildProblem with a message for people; `out` is then as it was
 */
export async function makeSites(
  library: Library,
  editions: readonly string[],
  order: BuildOrder,
): Promise<void> {
  const working = `${order.out}.building`;
  await rm(working, { recursive: true, force: true });
  try {
    const source = { current: { library, editions, today: order.today }, folder: order.content };
    await runAstro(inlineOptions(astroOptions(source, order.address), working));
    const sites = await finishFolders(working, editions, order);
    for (const [n, site] of sites.entries()) {
      const edition = library.editions.find(({ slug }) => slug === editions[n])!;
      await writePapers(site, {
        name: edition.settings.brand?.name ?? 'In Our Words',
        site: order.address.site,
        today: order.today,
      });
      await writeSpreadsheets(site, toolsOf(library, edition, order.today), order.today);
    }
    await indexTexts(sites);
    await replaceFolder(working, order.out);
  } finally {
    await rm(working, { recursive: true, force: true });
  }
}

async function runAstro(options: Parameters<typeof build>[0]): Promise<void> {
  try {
    await build(options);
  } catch (error) {
    throw new BuildProblem(
      `The pages could not be made: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

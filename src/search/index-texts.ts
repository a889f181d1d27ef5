import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the text of built sites, each into its `pagefind/` folder. As many at once as there are processors. */
export async function indexTexts(sites: readonly string[]): Promise<void> {
  const waiting = [...sites];
  const work = async (): Promise<void> => {
    for (let site = waiting.shift(); site !== undefined; site = waiting.shift()) await indexSite(site);
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    await close();
  }
}

async function indexSite(site: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await index.deleteIndex();
  if (written.errors.length > 0)
    throw new Error(`The search index could not be written: ${written.errors.join(' ')}`);
}

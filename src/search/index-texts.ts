import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the text of a built site, into its `pagefind/` folder. */
export async function indexTexts(site: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  if (written.errors.length > 0)
    throw new Error(`The search index could not be written: ${written.errors.join(' ')}`);
}

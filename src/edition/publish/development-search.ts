import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import type { Connect, Plugin } from 'vite';
import { isParseProblem } from '../../checker/document.ts';
import { readMdxDocument } from '../../checker/passages/from-markdown.ts';
import { textRecord, type TextRecord } from '../../search/text-records.ts';
import type { Library } from '../library.ts';
import { allPages, pagePath } from '../page.ts';
import { laySite } from '../site.ts';

/**
 * Gives development a working search of texts: an index of the content as it was when development started,
 * kept in memory. The names, which most searches are for, are always live.
 */
export async function developmentSearch(
  library: Library,
  edition: string,
  today: string,
  fileOf: (path: string) => string,
  base: string,
): Promise<Plugin> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('The search index could not be made.');
  for (const record of await records(library, edition, today, fileOf)) {
    await index.addCustomRecord({ ...record, url: base + record.url.slice(1) });
  }
  const { files } = await index.getFiles();
  await close();
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
    const content = path === undefined ? undefined : contents.get(path);
    if (content === undefined) {
      next();
      return;
    }
    response.setHeader(
      'Content-Type',
      path!.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    );
    response.end(Buffer.from(content));
  };
  return {
    name: 'in-our-words-development-search',
    configureServer(server) {
      server.middlewares.use(answer);
    },
  };
}

async function records(
  library: Library,
  edition: string,
  today: string,
  fileOf: (path: string) => string,
): Promise<TextRecord[]> {
  const site = laySite(library, edition, today);
  const passagesOf = async (path: string) => {
    const document = readMdxDocument(await readFile(fileOf(path), 'utf8'), site.sayFact);
    return isParseProblem(document) ? [] : document.passages;
  };
  const terms = site.terms.map(async (term) =>
    textRecord(
      {
        path: `/jargon/${term.id}/`,
        title: term.plain,
        summary: term.short,
        answers: [],
        aliases: [term.title, ...term.aliases],
      },
      await passagesOf(term.path),
    ),
  );
  const pages = allPages(site.guides).map(async (page) =>
    textRecord({ ...page, path: pagePath(page) }, await passagesOf(page.path)),
  );
  return Promise.all([...terms, ...pages]);
}

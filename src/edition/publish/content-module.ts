import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Library } from '../library.ts';

/** What one run of Astro builds. */
interface Run {
  library: Library;
  /** Slugs of the editions to build. One alone stands at the root; several stand in a folder each. */
  editions: readonly string[];
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
}

/** Where the checked content comes from: read anew when a file changes, in development. */
export interface RunSource {
  current: Run;
  /** The content folder: paths in the library are from its parent. */
  folder: string;
  /** In development: reads the content again. False when it has errors, which it has then reported. */
  reread?: () => Promise<boolean>;
}

const NAME = 'virtual:in-our-words/content';

/**
 * Gives Astro the content that preflight has read and checked, as a module: the library as data, and the body
 * of each page and term as a function that imports its MDX. So each file is read once and compiled once,
 * whatever the number of editions.
 */
export function contentModule(source: RunSource): Plugin {
  return {
    name: 'in-our-words-content',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const { library, editions, today } = source.current;
      const paths = [
        ...library.terms,
        ...library.pages,
        ...library.tools,
        ...library.editions.flatMap((edition) => [...edition.terms, ...edition.pages, ...edition.tools]),
      ].map(({ path }) => path);
      const bodies = paths.map(
        (path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(fileOf(source.folder, path))})`,
      );
      return [
        `export const library = JSON.parse(${JSON.stringify(JSON.stringify(library))});`,
        `export const editions = ${JSON.stringify(editions)};`,
        `export const today = ${JSON.stringify(today)};`,
        `export const developing = ${source.reread !== undefined};`,
        `export const bodies = {\n${bodies.join(',\n')}\n};`,
      ].join('\n');
    },
    configureServer(server) {
      if (source.reread) watch(server, source);
    },
  };
}

/** A path of the library (`content/terms/x.mdx`) as a file that Vite can import. */
function fileOf(folder: string, path: string): string {
  return resolve(folder, path.slice(path.indexOf('/') + 1)).replaceAll('\\', '/');
}

function watch(server: ViteDevServer, source: RunSource): void {
  server.watcher.add(source.folder);
  const changed = async (file: string): Promise<void> => {
    if (!resolve(file).startsWith(resolve(source.folder)) || !(await source.reread?.())) return;
    for (const environment of Object.values(server.environments)) {
      const module = environment.moduleGraph.getModuleById(`\0${NAME}`);
      if (module) environment.moduleGraph.invalidateModule(module);
    }
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  for (const event of ['add', 'change', 'unlink'] as const)
    server.watcher.on(event, (file: string) => void changed(file));
}

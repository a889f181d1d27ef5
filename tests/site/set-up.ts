import { cp, rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/edition/publish/build-site.ts';
import { serve, type Serving } from '../../src/edition/publish/serve.ts';

/** A built site that the tests look at. */
export interface TestSite {
  /** Folder of its files. */
  folder: string;
  /** Path that it stands under. */
  base: string;
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    root: TestSite;
    words: TestSite;
    anytown: TestSite;
    england: TestSite;
  }
}

const CACHE = '.cache/tests';
const CONTENT = `${CACHE}/content`;
const TODAY = '2026-11-23';
const quiet = (): void => undefined;

/** Builds the sites once: at the root, under a path, and two editions in one run. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  await rm(CACHE, { recursive: true, force: true });
  await cp('content', CONTENT, { recursive: true });
  await cp('tests/fixtures/editions', `${CONTENT}/editions`, { recursive: true });
  const common = { editions: ['england'], folders: false, today: TODAY, say: quiet };
  await buildSite({
    ...common,
    content: 'content',
    out: `${CACHE}/root`,
    address: { site: undefined, base: '/' },
  });
  await buildSite({
    ...common,
    content: 'content',
    out: `${CACHE}/words`,
    address: { site: 'https://council.example', base: '/words/' },
  });
  await buildSite({
    ...common,
    content: CONTENT,
    editions: [],
    folders: true,
    out: `${CACHE}/editions`,
    address: { site: undefined, base: '/' },
  });

  const running: Serving[] = [];
  const offer = async (
    name: 'root' | 'words' | 'anytown' | 'england',
    folder: string,
    base: string,
  ): Promise<void> => {
    const serving = await serve(folder, base, 0);
    running.push(serving);
    provide(name, { folder, base, url: serving.url });
  };
  await offer('root', `${CACHE}/root`, '/');
  await offer('words', `${CACHE}/words`, '/words/');
  await offer('anytown', `${CACHE}/editions/anytown`, '/');
  await offer('england', `${CACHE}/editions/england`, '/');
  return async () => {
    await Promise.all(running.map((serving) => serving.stop()));
  };
}

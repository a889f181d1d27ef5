import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
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
    lcr: TestSite;
  }
}

const CACHE = '.cache/tests';
const CONTENT = `${CACHE}/content`;

/** Builds the sites once: at the root, under a path, and two editions in one run. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  await rm(CACHE, { recursive: true, force: true });
  await cp('content', CONTENT, { recursive: true });
  await cp('tests/fixtures/editions', `${CONTENT}/editions`, { recursive: true });
  await Promise.all([
    build(['--edition', 'england', '--out', `${CACHE}/root`]),
    build(['--edition', 'england', '--out', `${CACHE}/words`], {
      SITE_URL: 'https://council.example',
      BASE_PATH: '/words/',
    }),
  ]);
  await build(['--all', '--content', CONTENT, '--out', `${CACHE}/editions`]);

  const running: Serving[] = [];
  const offer = async (
    name: 'root' | 'words' | 'anytown' | 'england' | 'lcr',
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
  await offer('lcr', `${CACHE}/editions/liverpool-city-region`, '/');
  return async () => {
    await Promise.all(running.map((serving) => serving.stop()));
  };
}

/** Builds as anybody would, by the command; a test runner's own NODE_ENV is none of its business. */
async function build(args: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  const own = { ...process.env };
  delete own['NODE_ENV'];
  const run = spawn(process.execPath, ['scripts/build.ts', ...args], {
    env: { ...own, BUILD_DATE: '2026-11-23', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  run.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(run, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The build for the tests failed:\n${said}`);
}

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildOrder } from '../../../../src/edition/publish/build-site.ts';
import { finishFolders } from '../../../../src/edition/publish/finish-folders.ts';
import { headersFile } from '../../../../src/edition/publish/security.ts';
import { aFolder, filesOf } from './a-folder.ts';

/** Finishes what Astro left in `build/`, with the files of `content/` beside it. */
async function finish(files: Record<string, string>, editions: string[], order: Partial<BuildOrder> = {}) {
  const folder = await aFolder(files);
  const sites = await finishFolders(join(folder, 'build'), editions, {
    content: join(folder, 'content'),
    editions,
    folders: false,
    out: join(folder, 'dist'),
    address: { site: undefined, base: '/' },
    today: '2026-11-23',
    say: () => undefined,
    ...order,
  });
  return {
    sites: sites.map((site) => site.slice(folder.length + 1).replaceAll('\\', '/')),
    built: await filesOf(join(folder, 'build')),
  };
}

const ONE = { 'build/index.html': 'home', 'build/_astro/style.css': 'css' };
const SEVERAL = {
  'build/england/index.html': 'England',
  'build/anytown/index.html': 'Anytown',
  'build/_astro/style.css': 'css',
  'build/_astro/fonts/one.woff2': 'font',
  'build/favicon.svg': 'icon',
};
const HEADERS = headersFile('/');

describe('one edition', () => {
  test('stands where it was built, with its headers', async () => {
    expect(await finish(ONE, ['england'])).toEqual({
      sites: ['build'],
      built: { 'index.html': 'home', '_astro/style.css': 'css', _headers: HEADERS },
    });
  });

  test('has a folder of its own where one is asked for', async () => {
    expect(await finish(ONE, ['england'], { folders: true })).toEqual({
      sites: ['build/england'],
      built: {
        'england/index.html': 'home',
        'england/_astro/style.css': 'css',
        'england/_headers': HEADERS,
      },
    });
  });
});

describe('several editions', () => {
  test('each stand alone, with all that they share, and nothing is beside them', async () => {
    const shared = (slug: string) => ({
      [`${slug}/_astro/style.css`]: 'css',
      [`${slug}/_astro/fonts/one.woff2`]: 'font',
      [`${slug}/favicon.svg`]: 'icon',
      [`${slug}/_headers`]: HEADERS,
    });
    expect(await finish(SEVERAL, ['england', 'anytown'])).toEqual({
      sites: ['build/england', 'build/anytown'],
      built: {
        'england/index.html': 'England',
        ...shared('england'),
        'anytown/index.html': 'Anytown',
        ...shared('anytown'),
      },
    });
  });

  test('each have their own files and no other’s', async () => {
    const { built } = await finish({ ...SEVERAL, 'content/editions/anytown/public/logo.svg': 'logo' }, [
      'england',
      'anytown',
    ]);
    expect(built['anytown/logo.svg']).toBe('logo');
    expect(built).not.toHaveProperty(['england/logo.svg']);
    expect(built).not.toHaveProperty(['logo.svg']);
  });
});

test('a page for what is not found is where hosts look for it', async () => {
  const { built } = await finish({ ...ONE, 'build/404/index.html': 'not here' }, ['england']);
  expect(built['404.html']).toBe('not here');
  expect(built).not.toHaveProperty(['404/index.html']);
});

test('an edition’s own file takes the place of a shared one', async () => {
  const { built } = await finish(
    { ...ONE, 'build/favicon.svg': 'ours', 'content/editions/anytown/public/favicon.svg': 'theirs' },
    ['anytown'],
  );
  expect(built['favicon.svg']).toBe('theirs');
});

test('headers are for the path that the site stands under', async () => {
  const { built } = await finish(ONE, ['england'], { address: { site: undefined, base: '/words/' } });
  expect(built['_headers']).toBe(headersFile('/words/'));
});

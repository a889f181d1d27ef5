import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOrder } from './build-site.ts';
import { headersFile } from './security.ts';

/**
 * Makes each edition's folder a site that stands alone: what all editions share (styles, scripts, fonts) goes
 * into each, and so do the edition's own `public/` files and the header settings.
 *
 * @returns the sites' folders
 */
export async function finishFolders(
  working: string,
  editions: readonly string[],
  order: BuildOrder,
): Promise<string[]> {
  const several = editions.length > 1;
  const sites = several || order.folders ? editions.map((slug) => join(working, slug)) : [working];
  if (several) {
    const shared = (await readdir(working)).filter((name) => !editions.includes(name));
    for (const site of sites)
      for (const name of shared) await cp(join(working, name), join(site, name), { recursive: true });
    for (const name of shared) await rm(join(working, name), { recursive: true });
  } else if (order.folders) {
    const site = sites[0]!;
    await rename(working, `${working}.one`);
    await mkdir(working);
    await rename(`${working}.one`, site);
  }
  for (const [n, site] of sites.entries()) {
    const notFound = join(site, '404', 'index.html');
    if (existsSync(notFound)) {
      await rename(notFound, join(site, '404.html'));
      await rm(join(site, '404'), { recursive: true });
    }
    const own = join(order.content, 'editions', editions[n]!, 'public');
    if (existsSync(own)) await cp(own, site, { recursive: true });
    await writeFile(join(site, '_headers'), headersFile(order.address.base));
  }
  return sites;
}

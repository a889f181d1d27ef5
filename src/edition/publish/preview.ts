import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

/**
 * Makes a built site open from its folder by a double click, for somebody who has no server: addresses become
 * relative, and lead to files. Scripts are taken out, because browsers run none of this kind from a folder; so the
 * preview is the site as it is without script.
 *
 * @param folder a site that was built for the root of a domain
 */
export async function makePreview(folder: string): Promise<void> {
  await rm(join(folder, 'pagefind'), { recursive: true, force: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const change = entry.name.endsWith('.html')
      ? previewPage
      : entry.name.endsWith('.css')
        ? previewStyles
        : undefined;
    if (!entry.isFile() || !change) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    await writeFile(file, change(await readFile(file, 'utf8'), path));
  }
}

/**
 * A page whose links lead to files.
 *
 * @param path where it is in its site: `jargon/tupe/index.html`
 */
export function previewPage(html: string, path: string): string {
  return (
    html
      .replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>[^<]*<\/script>/g, '')
      // Browsers differ in what “self” means in a folder: some would keep out the site's own styles.
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/<[a-z][^>]*>/g, (tag) =>
        tag
          .replace(
            /\s(href|src|action)="(\/(?!\/)[^"]*)"/g,
            (_, name: string, address: string) => ` ${name}="${fileAt(address, path)}"`,
          )
          .replace(/\scrossorigin(?:="[^"]*")?/, ''),
      )
  );
}

/** A style sheet whose fonts and pictures are beside it. */
export function previewStyles(css: string, path: string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${fileAt(address, path)}${quote})`,
  );
}

/** The file that an address of the site leads to, as seen from one of its pages. */
function fileAt(address: string, from: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address)!;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(`/${from}`), file) + rest;
}

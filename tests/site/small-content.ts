import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many of the terms a small site keeps besides those that its guides and tools name. */
const EVERY = 12;

/**
 * Copies the content with a twelfth of its terms, for tests that build it many times. Lists of ids lose the ids that
 * are gone, so that the copy is as sound as the whole.
 */
export function copySmallContent(to: string): void {
  cpSync('content', to, { recursive: true });
  // An edition's own terms name terms that are not kept.
  rmSync(join(to, 'editions', 'liverpool-city-region'), { recursive: true });
  const folder = join(to, 'terms');
  const files = readdirSync(folder).sort();
  const guides = readdirSync(join(to, 'guides'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(join(to, 'guides', path), 'utf8'))
    .join('\n');
  const tools = readdirSync(join(to, 'tools'))
    .map((file) => readFileSync(join(to, 'tools', file), 'utf8'))
    .join('\n');
  const named = new Set([...tools.matchAll(/^ *related: ([a-z0-9-]+)$/gm)].map(([, id]) => id!));
  const kept = new Set(
    files
      .map((file) => file.replace(/\.mdx$/, ''))
      .filter(
        (id, n) => n % EVERY === 0 || ALWAYS.has(id) || named.has(id) || guides.includes(`<Term id="${id}"`),
      ),
  );
  for (const file of files) {
    const path = join(folder, file);
    if (kept.has(file.replace(/\.mdx$/, ''))) writeFileSync(path, without(readFileSync(path, 'utf8'), kept));
    else rmSync(path);
  }
}

/** Terms that the tests name. */
const ALWAYS = new Set([
  'lease',
  'freehold',
  'peppercorn-rent',
  'tupe',
  'standstill-period',
  'freedom-of-information-request',
]);

/** A term's file without the ids of terms that are not kept. */
function without(text: string, kept: ReadonlySet<string>): string {
  return text
    .replace(
      /^related: \[(.*)\]$/m,
      (_, ids: string) =>
        `related: [${ids
          .split(/,\s*/)
          .filter((id) => kept.has(id))
          .join(', ')}]`,
    )
    .replace(/^ {2}- id: (.*)\n {4}difference: .*\n/gm, (entry, id: string) => (kept.has(id) ? entry : ''))
    .replace(/^confusedWith:\n(?! )/m, '')
    .replace(/^replacedBy: (.*)\n/m, (line, id: string) => (kept.has(id) ? line : ''))
    .replace(/<Term id="([^"]*)">([^<]*)<\/Term>/g, (tag, id: string, words: string) =>
      kept.has(id) ? tag : words,
    );
}

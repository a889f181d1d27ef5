import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../../src/checker/check.ts';
import { packWords } from '../../../src/checker/packed-words.ts';
import { rulesWithoutReasons } from '../../../src/edition/publish/rules-without-reasons.ts';
import { readTextDocument } from '../../../src/checker/passages/from-text.ts';
import { checkContext } from '../../../src/edition/check-context.ts';
import { readContentFiles } from '../../../src/edition/content-files.ts';
import { readLibrary } from '../../../src/edition/read-library.ts';
import { useBrowser } from '../browser.ts';
import { DAY, type checkTexts, type LibraryData } from './entry.ts';

const PROSE = 'tests/corpus/prose';
const LIMIT = 60_000;

/** The checker as one script, as a page would load it. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [rulesWithoutReasons()],
    build: {
      write: false,
      minify: true,
      // As a page's script is built: the form for libraries keeps its white space.
      lib: {
        entry: join(import.meta.dirname, 'entry.ts'),
        formats: ['iife'],
        name: 'c',
        fileName: 'checker',
      },
      rolldownOptions: { external: [/^node:/] },
    },
  });
  const [result] = built as { output: { code: string }[] }[];
  return result!.output.map(({ code }) => code).join('\n');
}

describe('the checker in a browser', async () => {
  const { open } = useBrowser();
  const read = readLibrary(await readContentFiles('content'));
  const library: LibraryData = {
    ...read,
    termIds: [...read.termIds],
    words: packWords(read.words),
    acronyms: read.words.acronyms,
  };
  const code = await bundle();

  test('takes nothing from Node', () => {
    expect(code).not.toMatch(/\bfrom\s*["']|\brequire\(|\bprocess\.|\bBuffer\b/);
  });

  test('is 60 kB or less with its word lists, compressed', () => {
    const size = (text: string): number => gzipSync(text, { level: 9 }).length;
    expect(size(code) + size(library.words) + size(JSON.stringify(library.acronyms))).toBeLessThanOrEqual(
      LIMIT,
    );
  });

  test('finds there what it finds here, at the same places', async () => {
    const texts = readdirSync(PROSE).map((file) => readFileSync(join(PROSE, file), 'utf8'));
    const page = await open('about:blank');
    await page.addScriptTag({ type: 'module', content: code });
    const there = await page.evaluate(
      ([given, data]) => (globalThis as unknown as { checkTexts: typeof checkTexts }).checkTexts(given, data),
      [texts, library] as const,
    );
    const context = checkContext(read, DAY);
    const here = texts.map((text) => checkDocument('text.txt', readTextDocument(text), context));
    expect(here.flatMap(({ findings }) => findings).length).toBeGreaterThan(1000);
    expect(there).toEqual(JSON.parse(JSON.stringify(here)));
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './files.ts';

const { folder } = inject('root');
const downloads = join(folder, 'downloads');

/** The pages that hold a document, but not the pages that print a whole guide, which hold it again. */
const documents = pagesOf(folder)
  .filter((path) => path.startsWith('guides/') && !path.includes('/print/'))
  .flatMap((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    return [...html.matchAll(/data-document="([^"]+)"/g)].map(([, id]) => id!);
  });

const office = spawnSync('soffice', ['--version']).status === 0;

describe('documents to download', () => {
  test('every document on a page is there as a Word file', () => {
    expect(documents.length).toBeGreaterThan(10);
    expect(documents.filter((id) => !existsSync(join(downloads, `${id}.docx`)))).toEqual([]);
  });

  test('no file is left that no page holds', () => {
    const files = readdirSync(downloads).filter((name) => name.endsWith('.docx'));
    expect(files.sort()).toEqual(documents.map((id) => `${id}.docx`).sort());
  });

  // Where there is no LibreOffice this is left out, but never where CI runs.
  test.skipIf(!office && !process.env['CI'])(
    'LibreOffice opens each, with its words',
    { timeout: 120_000 },
    () => {
      const to = mkdtempSync(join(tmpdir(), 'downloads-'));
      const files = documents.map((id) => join(downloads, `${id}.docx`));
      const run = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=file://${to}/profile`,
          '--headless',
          '--convert-to',
          'txt:Text',
          '--outdir',
          to,
          ...files,
        ],
        { encoding: 'utf8' },
      );
      const texts = documents.map((id) => {
        const path = join(to, `${id}.txt`);
        return existsSync(path) ? readFileSync(path, 'utf8') : `${id} was not opened: ${run.stderr}`;
      });
      rmSync(to, { recursive: true });
      expect(texts.filter((text) => !/\[[^\]]+\]|Our |What |Who /.test(text))).toEqual([]);
      expect(Math.min(...texts.map((text) => text.split(/\s+/).length))).toBeGreaterThan(80);
    },
  );
});

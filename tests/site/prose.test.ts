import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { checkDocument } from '../../src/checker/check.ts';
import { readHtmlDocument } from '../../src/checker/passages/from-html.ts';
import { checkContext } from '../../src/edition/check-context.ts';
import { readContentFiles } from '../../src/edition/content-files.ts';
import { preflight } from '../../src/edition/preflight.ts';
import { pagesOf } from './files.ts';

const root = inject('root');

test('the words that stand in no content file are plain too: every built page passes the checker', async () => {
  const { library } = preflight(await readContentFiles('content'), '2026-11-23');
  const context = checkContext({ ...library, termIds: new Set() }, '2026-11-23');
  // A list of sources holds other people's titles, and a rule's page shows bad examples on purpose.
  const ours = pagesOf(root.folder).filter((path) => !/^(?:sources|readability\/.+)\/index/.test(path));
  for (const path of ours) {
    const html = readFileSync(join(root.folder, path), 'utf8');
    const { findings } = checkDocument(path, readHtmlDocument(html), { ...context, figures: () => [] });
    const long = findings.filter(({ rule, level }) => rule === 'long-sentence' && level === 'error');
    expect(
      long.map(({ text }) => text),
      path,
    ).toEqual([]);
  }
});

test('no word is glued to the link or the figure beside it, and no comma stands off from one', () => {
  for (const path of pagesOf(root.folder)) {
    const html = readFileSync(join(root.folder, path), 'utf8').replace(/<(script|svg)[\s\S]*?<\/\1>/g, '');
    const glued = html.match(
      /[\p{L}\p{N},;]<(?:a|strong|em|b|dfn|span class="fact")[ >][^<]*|<\/(?:a|strong|em|b|dfn)>[\p{L}\p{N}(]/gu,
    );
    expect(glued, path).toBeNull();
    expect(html.match(/<\/(?:a|strong|em|b|dfn|span)>\s+[,.;:!?)](?=[\s<])/g), path).toBeNull();
  }
});

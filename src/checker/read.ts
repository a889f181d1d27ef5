import type { ReadDocument } from './document.ts';
import { readHtmlDocument } from './passages/from-html.ts';
import { readMarkdownDocument, readMdxDocument } from './passages/from-markdown.ts';
import { readTextDocument } from './passages/from-text.ts';
import { withinDepth } from './passages/within-depth.ts';

const readHtml: ReadDocument = (source) => withinDepth(() => readHtmlDocument(source));

/** The adapter for each kind of file, by its ending. */
const READERS: Record<string, ReadDocument> = {
  md: readMarkdownDocument,
  mdx: readMdxDocument,
  html: readHtml,
  htm: readHtml,
  txt: readTextDocument,
};

/** The adapter for a path; plain text for `-` (standard input); undefined for files that we cannot check. */
export function readerFor(path: string): ReadDocument | undefined {
  if (path === '-') return readTextDocument;
  return READERS[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
}

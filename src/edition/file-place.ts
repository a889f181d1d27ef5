import { isToolId, TOOL_IDS, type ToolId } from '../tools/index.ts';
import { RESERVED_SLUGS } from './page.ts';

/** What a file of the content folder is, told by its path. */
export type FilePlace =
  | { kind: 'term'; edition?: string; id: string }
  | { kind: 'page'; edition?: string; guide: string; slug: string; order: number }
  | { kind: 'tool'; edition?: string; id: ToolId }
  | { kind: 'edition-settings'; edition: string }
  | { kind: 'directory'; edition: string }
  | { kind: 'other' }
  /** A file that is in no place where content like it is looked for. */
  | { kind: 'misplaced'; why: string; mend: string };

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const EDITION = new RegExp(`^editions/(${ID})/(.+)$`);
const TERM = new RegExp(`^terms/(${ID})\\.mdx$`);
const TOOL = new RegExp(`^tools/(${ID})\\.mdx$`);
const PAGE = new RegExp(`^guides/(${ID})/(\\d\\d)-(${ID})\\.mdx$`);
const INDEX = new RegExp(`^guides/(${ID})/index\\.mdx$`);

/** Tells what a file is. `path` is from the content folder, with forward slashes. */
export function placeOfFile(path: string): FilePlace {
  const [, edition, rest] = EDITION.exec(path) ?? [];
  const own = edition === undefined ? {} : { edition };
  const inside = rest ?? path;
  if (edition !== undefined && inside === 'edition.yaml') return { kind: 'edition-settings', edition };
  if (edition !== undefined && inside === 'directory.csv') return { kind: 'directory', edition };
  if (edition !== undefined && /^directory[^/]*\.csv$/i.test(inside)) {
    return {
      kind: 'misplaced',
      why: 'The site does not read this file.',
      mend: 'A directory is called directory.csv, in small letters. Keep only one.',
    };
  }
  const term = TERM.exec(inside);
  if (term) return { kind: 'term', ...own, id: term[1]! };
  const tool = TOOL.exec(inside)?.[1];
  if (tool !== undefined && isToolId(tool)) return { kind: 'tool', ...own, id: tool };
  if (tool !== undefined) {
    return {
      kind: 'misplaced',
      why: `There is no tool “${tool}”.`,
      mend: `The tools are: ${TOOL_IDS.join(', ')}.`,
    };
  }
  const index = INDEX.exec(inside);
  if (index) return { kind: 'page', ...own, guide: index[1]!, slug: 'index', order: 0 };
  const page = PAGE.exec(inside);
  if (page && RESERVED_SLUGS.includes(page[3]!)) {
    return {
      kind: 'misplaced',
      why: `“${page[3]}” is an address that the site needs.`,
      mend: 'Give the page another name.',
    };
  }
  if (page) return { kind: 'page', ...own, guide: page[1]!, slug: page[3]!, order: Number(page[2]) };
  if (!path.endsWith('.mdx')) return { kind: 'other' };
  return {
    kind: 'misplaced',
    why: 'This file is not where terms or pages are.',
    mend: 'A term is terms/<id>.mdx, a page guides/<guide>/<nn>-<page>.mdx and a tool tools/<tool>.mdx, in small letters and hyphens.',
  };
}

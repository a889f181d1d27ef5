import { z } from 'zod';
import { id, isoDate } from '../glossary/fields.ts';
import { toolPath, type Tool } from '../tools/tool.ts';

const text = z.string().min(1);

/** The front matter of a page of a guide, and of a guide's `index.mdx`. */
export const pageSchema = z.strictObject({
  /** The page's heading, in plain words. */
  title: text,
  /** For an index: the guide's name where room is short. */
  shortTitle: text.optional(),
  /** What the page gives its reader, in one sentence. */
  summary: text,
  /** The questions that it answers, as people would ask them. Shown, and searched. */
  answers: z.array(text).default([]),
  /** Whom it speaks to. */
  audience: z.enum(['groups', 'councils']),
  /** Ids of the sources that it rests on. */
  sources: z.array(id).default([]),
  /** When somebody last read it against its sources. */
  checked: isoDate,
  /** When somebody will again. */
  nextReview: isoDate,
});

/** A form, letter or policy that stands on a page and downloads as a Word file. */
export interface Paper {
  /** Its file's name, and what `<Download>` names it by. */
  id: string;
  title: string;
}

/** A page of a guide, without its body. */
export interface Page extends z.infer<typeof pageSchema> {
  /** Id of its guide: the folder's name. */
  guide: string;
  /** Last part of its address; `index` for the guide's own page. */
  slug: string;
  /** The number in its file name: its order in the guide. 0 for the index. */
  order: number;
  /** Path of its file from the content folder's parent. */
  path: string;
  /** Its prose, passage by passage, for finding the words that it uses. */
  prose: readonly string[];
  papers: readonly Paper[];
}

/** A set of pages in order. */
export interface Guide {
  id: string;
  index: Page;
  pages: Page[];
}

/** Guides in the order in which the site shows them. Others follow, by name. */
export const GUIDE_ORDER = ['procurement', 'community-asset-transfer', 'local-government', 'for-councils'];

/** Names that a page cannot have, because the site has pages of its own there. */
export const RESERVED_SLUGS: readonly string[] = ['print', 'index'];

/** A page's address without the base. */
export function pagePath({ guide, slug }: Pick<Page, 'guide' | 'slug'>): string {
  return slug === 'index' ? `/guides/${guide}/` : `/guides/${guide}/${slug}/`;
}

/** Every page of every guide and every tool as search takes it: `path` is its address, not its file. */
export function searchablePages(
  guides: readonly Guide[],
  tools: readonly Tool[],
): Pick<Page, 'path' | 'title' | 'summary' | 'answers'>[] {
  return [
    ...allPages(guides).map((page) => ({ ...page, path: pagePath(page) })),
    ...tools.map((tool) => ({ ...tool, path: toolPath(tool) })),
  ].map(({ path, title, summary, answers }) => ({ path, title, summary, answers }));
}

/** Every page of every guide, each guide's index first. */
export function allPages(guides: readonly Guide[]): Page[] {
  return guides.flatMap((guide) => [guide.index, ...guide.pages]);
}

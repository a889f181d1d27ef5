import type { FileReport } from '../checker/check.ts';
import type { Organisation } from '../directory/organisation.ts';
import type { Fact } from '../facts/fact.ts';
import type { Source } from '../facts/source.ts';
import type { Term } from '../glossary/term.ts';
import type { Tool } from '../tools/tool.ts';
import type { EditionSettings } from './edition.ts';
import type { Page } from './page.ts';
import type { Words } from './words.ts';

/** What an edition adds to the base content or puts in its place. */
export interface EditionFiles {
  slug: string;
  settings: EditionSettings;
  /** The rows of its directory.csv; none where it has none. */
  directory: Organisation[];
  terms: Term[];
  pages: Page[];
  tools: Tool[];
}

/** All content, read and checked once: what the whole build works from. Plain data, so that it can be written out. */
export interface Library {
  terms: Term[];
  pages: Page[];
  tools: Tool[];
  facts: Fact[];
  sources: Source[];
  words: Words;
  editions: EditionFiles[];
  /** What the checker says of each term and page, by path. */
  reports: FileReport[];
}

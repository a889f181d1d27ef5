import { NO_WORDS } from '../../../src/edition/words.ts';
import type { EditionSettings } from '../../../src/edition/edition.ts';
import { editionSchema } from '../../../src/edition/edition.ts';
import type { EditionFiles, Library } from '../../../src/edition/library.ts';
import type { Page } from '../../../src/edition/page.ts';

/** A page with everything filled in that a test does not care about, from its path: `money/02-loans`. */
export function aPage(path: string, fields: Partial<Page> = {}): Page {
  const [, guide, number, slug] = /^([^/]+)\/(?:(\d\d)-)?(.+)$/.exec(path)!;
  return {
    guide: guide!,
    slug: slug!,
    order: Number(number ?? 0),
    path: `content/guides/${path}.mdx`,
    title: slug!,
    summary: 'What it gives you.',
    prose: [],
    papers: [],
    answers: [],
    audience: 'groups',
    sources: [],
    checked: '2026-11-22',
    nextReview: '2027-05-22',
    ...fields,
  };
}

/** An edition’s settings: those of a country with no council of its own, and what the test changes. */
export function someSettings(fields: Record<string, unknown> = {}): EditionSettings {
  return editionSchema.parse({ name: 'England', scope: 'country', ...fields });
}

/** An edition with nothing of its own but what the test gives it. */
export function anEdition(slug: string, fields: Partial<EditionFiles> = {}): EditionFiles {
  return { slug, settings: someSettings(), directory: [], terms: [], pages: [], tools: [], ...fields };
}

/** A library with nothing in it but what the test gives it. */
export function aLibrary(fields: Partial<Library> = {}): Library {
  return {
    terms: [],
    pages: [],
    tools: [],
    facts: [],
    sources: [],
    words: NO_WORDS,
    editions: [anEdition('england')],
    reports: [],
    ...fields,
  };
}

import { z } from 'zod';
import { checkDocument } from '../checker/check.ts';
import { byPlace, type FileFinding } from '../checker/finding.ts';
import { factSchema } from '../facts/fact.ts';
import { sayFact } from '../facts/resolve.ts';
import { sourceSchema } from '../facts/source.ts';
import { checkContext } from './check-context.ts';
import { checkFacts } from './check-facts.ts';
import { checkNames, checkTwice } from './check-names.ts';
import type { ContentFile } from './content-files.ts';
import { editionSchema } from './edition.ts';
import { placeOfFile } from './file-place.ts';
import { findingAt } from './finding-at.ts';
import { wordsSchema, type Library } from './library.ts';
import type { Page } from './page.ts';
import { readEntry, type Entry } from './read-entry.ts';
import { Shelves } from './shelves.ts';
import { readYaml } from './yaml-file.ts';

/** What preflight makes of the content. Build only where no finding is an error. */
export interface Preflight {
  /** What could be read. */
  library: Library;
  findings: FileFinding[];
}

/**
 * Reads, validates and checks all content at once, and reports every problem together.
 *
 * @param files every file under the content folder, with paths from it
 * @param today the day to check against, `YYYY-MM-DD`
 * @param folder what paths are shown under
 */
export function preflight(files: readonly ContentFile[], today: string, folder = 'content'): Preflight {
  const findings: FileFinding[] = [];
  const texts = new Map(files.map((file) => [`${folder}/${file.path}`, file.text]));
  const file = (name: string) => ({
    path: `${folder}/${name}`,
    source: texts.get(`${folder}/${name}`) ?? '',
  });
  const missing = (name: string, message: string, mend: string): void => {
    findings.push(findingAt(file(name), 'missing-file', '', message, mend));
  };
  const yaml = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const { path, source } = file(name);
    if (!texts.has(path)) {
      missing(name, `There is no ${path}.`, 'Put it back: the site cannot be built without it.');
      return undefined;
    }
    const { value, findings: found } = readYaml({ path, source, text: source, offset: 0 }, schema);
    findings.push(...found);
    return value;
  };

  const facts = yaml('facts.yaml', z.array(factSchema)) ?? [];
  const sources = yaml('sources.yaml', z.array(sourceSchema)) ?? [];
  const words = yaml('words.yaml', wordsSchema) ?? { acronyms: {} };
  const factById = new Map(facts.map((fact) => [fact.id, fact]));

  const shelves = new Shelves();
  const entries: Entry[] = [];
  const termIds = new Set<string>();
  for (const { path, text } of files) {
    const place = placeOfFile(path);
    if (place.kind === 'misplaced')
      findings.push(findingAt(file(path), 'misplaced-file', '', place.why, place.mend));
    if (place.kind === 'edition-settings') {
      const settings = yaml(path, editionSchema);
      if (settings) shelves.settings.set(place.edition, settings);
    }
    if (place.kind !== 'term' && place.kind !== 'page') continue;
    if (place.kind === 'term') termIds.add(place.id);
    const entry = readEntry(file(path).path, text, place, (id, form) => sayFact(factById, today, id, form));
    entries.push(entry);
    findings.push(...entry.findings);
    const shelf = shelves.of(place.edition);
    if (entry.term) shelf.terms.push(entry.term);
    if (entry.page) shelf.pages.push(entry.page);
  }
  for (const slug of shelves.slugs) {
    const name = `editions/${slug}/edition.yaml`;
    if (!texts.has(file(name).path))
      missing(
        name,
        `The edition “${slug}” has no edition.yaml.`,
        'Add one, with at least its name and scope.',
      );
  }
  for (const guide of guidesWithoutIndex(shelves.base.pages)) {
    missing(
      `guides/${guide}/index.mdx`,
      `The guide “${guide}” has no index.mdx.`,
      'Add one: it opens the guide with “In five minutes”.',
    );
  }

  const context = checkContext({ terms: shelves.allTerms, termIds, facts, sources, words }, today);
  const reports = entries.flatMap(({ path, document, ownLetters }) =>
    document ? checkDocument(path, document, { ...context, ownLetters }) : [],
  );
  findings.push(
    ...reports.flatMap((report) => report.findings.map((finding) => ({ ...finding, path: report.path }))),
    ...checkNames(shelves.base.terms, (path) => texts.get(path) ?? ''),
    ...checkFacts(file('facts.yaml'), facts, context.ids.source, today),
    ...checkTwice(file('facts.yaml'), facts),
    ...checkTwice(file('sources.yaml'), sources),
  );
  return {
    library: { ...shelves.base, facts, sources, words, editions: shelves.editions, reports },
    findings: findings.sort(byPlace),
  };
}

function guidesWithoutIndex(pages: readonly Page[]): string[] {
  const indexed = new Set(pages.filter(({ slug }) => slug === 'index').map(({ guide }) => guide));
  return [...new Set(pages.map(({ guide }) => guide))].filter((guide) => !indexed.has(guide));
}

import type { z } from 'zod';
import { checkTogether } from '../checker/check-together.ts';
import { checkDocument } from '../checker/check.ts';
import { byPlace, type FileFinding } from '../checker/finding.ts';
import { rules } from '../checker/rules/index.ts';
import { unknownAcronym } from '../checker/rules/unknown-acronym.ts';
import { readDirectory } from '../directory/read-directory.ts';
import { factSchema } from '../facts/fact.ts';
import { sayFact } from '../facts/resolve.ts';
import { sourceSchema } from '../facts/source.ts';
import type { Term } from '../glossary/term.ts';
import { checkContext } from './check-context.ts';
import { checkDocuments } from './check-documents.ts';
import { checkFacts } from './check-facts.ts';
import { checkGuides } from './check-guides.ts';
import { checkFormerIds, checkTwice } from './check-ids.ts';
import { checkNames } from './check-names.ts';
import { checkFolders, isInBadFolder } from './checks/check-folders.ts';
import { checkDrawings } from './checks/check-public-files.ts';
import { publicFiles, type ContentFile } from './content-files.ts';
import { placeOfFile } from './file-place.ts';
import { findingAt } from './finding-at.ts';
import { knownIds } from './known-ids.ts';
import type { Library } from './library.ts';
import { NO_WORDS, wordsSchema } from './words.ts';
import { readEdition } from './read-edition.ts';
import { readEntry, type Entry } from './read-entry.ts';
import { Shelves } from './shelves.ts';
import { readYaml } from './yaml-file.ts';
import { readYamlList } from './yaml-list.ts';
import type { YamlText } from './yaml-place.ts';

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
  const yamlOf = (name: string): YamlText | undefined => {
    const { path, source } = file(name);
    if (texts.has(path)) return { path, source, text: source, offset: 0 };
    missing(name, `There is no ${path}.`, 'Put it back: the site cannot be built without it.');
    return undefined;
  };
  const noted = <T extends { findings: FileFinding[] }>(result: T): T => {
    findings.push(...result.findings);
    return result;
  };
  const listOf = <T extends { id: string }>(name: string, item: z.ZodType<T>) => {
    const yaml = yamlOf(name);
    return yaml ? noted(readYamlList(yaml, item)) : { items: [], ids: undefined };
  };
  const valueOf = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const yaml = yamlOf(name);
    return yaml && noted(readYaml(yaml, schema)).value;
  };

  const { items: facts, ids: factIds } = listOf('facts.yaml', factSchema);
  const { items: sources, ids: sourceIds } = listOf('sources.yaml', sourceSchema);
  const words = valueOf('words.yaml', wordsSchema);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));

  const shelves = new Shelves();
  const entries: Entry[] = [];
  const termIds = new Set<string>();
  for (const { path, text } of files) {
    const place = placeOfFile(path);
    if (place.kind === 'misplaced' && !isInBadFolder(path))
      findings.push(findingAt(file(path), 'misplaced-file', '', place.why, place.mend));
    if (place.kind === 'edition-settings') {
      const yaml = { path: file(path).path, source: text, text, offset: 0 };
      const { settings } = noted(readEdition(yaml, publicFiles(files, place.edition)));
      if (settings) shelves.settings.set(place.edition, settings);
    }
    if (place.kind !== 'term' && place.kind !== 'page' && place.kind !== 'tool') continue;
    if (place.kind === 'term') termIds.add(place.id);
    const entry = readEntry(file(path).path, text, place, (id, form) => sayFact(factById, today, id, form));
    entries.push(entry);
    findings.push(...entry.findings);
    const shelf = shelves.of(place.edition);
    if (entry.term) shelf.terms.push(entry.term);
    if (entry.page) shelf.pages.push(entry.page);
    if (entry.tool) shelf.tools.push(entry.tool);
  }
  for (const { path } of files) {
    const place = placeOfFile(path);
    if (place.kind !== 'directory') continue;
    const places = shelves.settings.get(place.edition)?.places.map(({ id }) => id);
    const read = readDirectory(file(path), { today, places });
    shelves.directories.set(place.edition, read.organisations);
    // One at a time: a long file can have more findings than a call takes arguments.
    for (const finding of read.findings) findings.push(finding);
  }
  const everyWord = words ?? NO_WORDS;
  const context = checkContext({ terms: shelves.allTerms, termIds, facts, sources, words: everyWord }, today);
  const idsIn = knownIds(entries, { fact: factIds, source: sourceIds });
  // With no list of letters that need no explaining, all of them would seem unexplained.
  const applied = words ? rules : rules.filter((rule) => rule !== unknownAcronym);
  const reports = entries.flatMap(({ path, place, term, document, ownLetters }) =>
    document
      ? checkDocument(
          path,
          document,
          {
            ...context,
            ids: idsIn(place.edition),
            ownLetters,
            ownTerm: term?.id,
            glossaryLinked: true,
            ownFacts: true,
          },
          applied,
        )
      : [],
  );
  const named = entries.flatMap(({ path, place, term, document }) =>
    document ? [{ path, document, ownTerm: term?.id, edition: place.edition }] : [],
  );
  const sourceOf = (path: string): string => texts.get(path) ?? '';
  findings.push(
    ...reports.flatMap((report) => report.findings.map((finding) => ({ ...finding, path: report.path }))),
    ...[checkNames, checkFormerIds].flatMap((check) => [
      ...check(shelves.base.terms, sourceOf),
      ...shelves.slugs.flatMap((slug) => {
        const own = shelves.of(slug).terms;
        return check(own, sourceOf, withoutReplaced(shelves.base.terms, own));
      }),
    ]),
    // An edition's page shares its words with the page that it replaces.
    ...[undefined, ...shelves.slugs].flatMap((slug) =>
      checkTogether(
        named.filter(({ edition }) => edition === slug),
        context,
        applied,
      ),
    ),
    ...checkGuides(entries.flatMap(({ path, place }) => (place.kind === 'page' ? [{ path, place }] : []))),
    ...checkDocuments(entries),
    ...checkFolders(files, folder),
    ...checkDrawings(files, folder),
    ...checkFacts(file('facts.yaml'), facts, sourceIds, today),
    ...checkTwice(file('facts.yaml'), facts),
    ...checkTwice(file('sources.yaml'), sources),
  );
  return {
    library: { ...shelves.base, facts, sources, words: everyWord, editions: shelves.editions, reports },
    findings: findings.sort(byPlace),
  };
}

/** The base terms that an edition leaves as they are. */
function withoutReplaced(base: readonly Term[], own: readonly Term[]): Term[] {
  const replaced = new Set(own.map(({ id }) => id));
  return base.filter(({ id }) => !replaced.has(id));
}

import { z } from 'zod';
import { checkDocument, unreadableReport } from '../checker/check.ts';
import { isParseProblem, type Document } from '../checker/document.ts';
import { byPlace, type FileFinding } from '../checker/finding.ts';
import { frontMatterText } from '../checker/passages/front-matter.ts';
import { readMdxDocument } from '../checker/passages/from-markdown.ts';
import { factSchema } from '../facts/fact.ts';
import { sayFact } from '../facts/resolve.ts';
import { sourceSchema } from '../facts/source.ts';
import { termSchema, type Term } from '../glossary/term.ts';
import { checkComponents } from './check-components.ts';
import { checkContext, explainedLetters } from './check-context.ts';
import { checkNames } from './check-names.ts';
import { checkFacts, checkTwice } from './check-references.ts';
import type { ContentFile } from './content-files.ts';
import { editionSchema } from './edition.ts';
import { placeOfFile, type FilePlace } from './file-place.ts';
import { findingAt } from './finding-at.ts';
import type { EditionFiles, Library, Words } from './library.ts';
import { pageSchema, type Page } from './page.ts';
import { readYaml } from './yaml-file.ts';

/** What preflight makes of the content. `library` holds what could be read; build only where no finding is an error. */
export interface Preflight {
  library: Library;
  findings: FileFinding[];
}

const wordsSchema = z.strictObject({ acronyms: z.record(z.string(), z.string()) });

/**
 * Reads, validates and checks all content at once, and reports every problem together.
 *
 * @param files every file under the content folder, with paths from it
 * @param today the day to check against, `YYYY-MM-DD`
 * @param folder what paths are shown under
 */
export function preflight(files: readonly ContentFile[], today: string, folder = 'content'): Preflight {
  const findings: FileFinding[] = [];
  const sources = new Map(files.map((file) => [`${folder}/${file.path}`, file.text]));
  const sourceOf = (path: string): string => sources.get(path) ?? '';

  const yamlFile = <T>(name: string, schema: z.ZodType<T>, empty: T): T => {
    const path = `${folder}/${name}`;
    const text = sources.get(path);
    if (text === undefined) {
      findings.push(findingAt({ path, source: '' }, 'missing-file', '', `There is no ${path}.`, 'Put it back: the site cannot be built without it.'));
      return empty;
    }
    const result = readYaml({ path, source: text, text, offset: 0 }, schema);
    findings.push(...result.findings);
    return result.value ?? empty;
  };

  const facts = yamlFile('facts.yaml', z.array(factSchema), []);
  const sourceList = yamlFile('sources.yaml', z.array(sourceSchema), []);
  const words = yamlFile<Words>('words.yaml', wordsSchema, { acronyms: {} });
  const factById = new Map(facts.map((fact) => [fact.id, fact]));

  const base = { terms: [] as Term[], pages: [] as Page[] };
  const editions = new Map<string, EditionFiles>();
  const documents: { path: string; document: Document; ownLetters: ReadonlySet<string> }[] = [];
  const reports: Library['reports'] = [];

  for (const file of files) {
    const place = placeOfFile(file.path);
    if (place.kind === 'edition-settings') {
      const settings = yamlFile(file.path, editionSchema, undefined as never);
      if (settings) editionOf(editions, place.edition).settings = settings;
    }
    if (place.kind === 'unknown' && file.path.endsWith('.mdx')) {
      findings.push(findingAt({ path: `${folder}/${file.path}`, source: file.text }, 'misplaced-file', '', place.why, place.mend));
    }
    if (place.kind !== 'term' && place.kind !== 'page') continue;
    const path = `${folder}/${file.path}`;
    const document = readMdxDocument(file.text, (id, form) => sayFact(factById, today, id, form));
    if (isParseProblem(document)) {
      const report = unreadableReport(path, file.text, document);
      findings.push(...report.findings.map((finding) => ({ ...finding, path })));
    } else findings.push(...checkComponents(path, document));
    const target = place.edition ? editionOf(editions, place.edition) : base;
    const ownLetters = readFrontMatter(path, file.text, place, target, findings);
    if (!isParseProblem(document)) documents.push({ path, document, ownLetters });
  }

  for (const [slug, edition] of editions) {
    if (edition.settings) continue;
    const path = `${folder}/editions/${slug}/edition.yaml`;
    editions.delete(slug);
    if (!sources.has(path)) findings.push(findingAt({ path, source: '' }, 'missing-file', '', `The edition “${slug}” has no edition.yaml.`, 'Add one, with at least its name and scope.'));
  }

  const allTerms = [...base.terms, ...[...editions.values()].flatMap((edition) => edition.terms)];
  const termIds = new Set(files.flatMap(({ path }) => idOfTermFile(path)));
  const context = checkContext({ terms: allTerms, termIds, facts, sources: sourceList, words }, today);
  for (const { path, document, ownLetters } of documents) {
    const report = checkDocument(path, document, { ...context, ownLetters });
    reports.push(report);
    findings.push(...report.findings.map((finding) => ({ ...finding, path })));
  }
  const yaml = (name: string) => ({ path: `${folder}/${name}`, source: sourceOf(`${folder}/${name}`) });
  findings.push(
    ...checkNames(base.terms, sourceOf),
    ...checkFacts(yaml('facts.yaml'), facts, context.ids.source, today),
    ...checkTwice(yaml('facts.yaml'), facts),
    ...checkTwice(yaml('sources.yaml'), sourceList),
    ...missingIndexes(base.pages, folder),
  );
  return {
    library: { ...base, facts, sources: sourceList, words, editions: [...editions.values()], reports },
    findings: findings.sort(byPlace),
  };
}

function idOfTermFile(path: string): string[] {
  const place = placeOfFile(path);
  return place.kind === 'term' ? [place.id] : [];
}

function editionOf(editions: Map<string, EditionFiles>, slug: string): EditionFiles {
  const known = editions.get(slug) ?? { slug, settings: undefined as never, terms: [], pages: [] };
  editions.set(slug, known);
  return known;
}

/** Reads a term's or a page's front matter into its edition or the base. Returns the letters that a term explains. */
function readFrontMatter(
  path: string,
  source: string,
  place: FilePlace & { kind: 'term' | 'page' },
  target: { terms: Term[]; pages: Page[] },
  findings: FileFinding[],
): ReadonlySet<string> {
  if (!source.startsWith('---\n')) {
    findings.push(findingAt({ path, source }, 'front-matter', '', 'The file has no front matter.', 'Start it with ---, its keys, and --- again.'));
    return NO_LETTERS;
  }
  const yaml = { path, source, ...frontMatterText(source) };
  if (place.kind === 'term') {
    const { value, findings: found } = readYaml(yaml, termSchema);
    findings.push(...found);
    if (value) target.terms.push({ ...value, id: place.id, path });
    return value ? explainedLetters(value) : NO_LETTERS;
  }
  const { value, findings: found } = readYaml(yaml, pageSchema);
  findings.push(...found);
  if (value) target.pages.push({ ...value, guide: place.guide, slug: place.slug, order: place.order, path });
  return NO_LETTERS;
}

const NO_LETTERS: ReadonlySet<string> = new Set();

function missingIndexes(pages: readonly Page[], folder: string): FileFinding[] {
  const guides = new Set(pages.map((page) => page.guide));
  for (const page of pages) if (page.slug === 'index') guides.delete(page.guide);
  return [...guides].map((guide) => {
    const path = `${folder}/guides/${guide}/index.mdx`;
    return findingAt({ path, source: '' }, 'missing-file', '', `The guide “${guide}” has no index.mdx.`, 'Add one: it opens the guide with “In five minutes”.');
  });
}


import { unreadableReport } from '../checker/check.ts';
import { isParseProblem, type Document, type ResolveFact } from '../checker/document.ts';
import type { FileFinding } from '../checker/finding.ts';
import { frontMatterText } from '../checker/passages/front-matter.ts';
import { readMdxDocument } from '../checker/passages/from-markdown.ts';
import { termSchema, type Term } from '../glossary/term.ts';
import { toolSchemas } from '../tools/index.ts';
import type { Tool } from '../tools/tool.ts';
import { checkComponents } from './check-components.ts';
import { explainedLetters } from './check-context.ts';
import { checkFactTags } from './check-fact-tags.ts';
import type { FilePlace } from './file-place.ts';
import { findingAt } from './finding-at.ts';
import { pageSchema, type Page, type Paper } from './page.ts';
import { readYaml } from './yaml-file.ts';

/** The file of a term, a page or a tool, taken apart: what could be read, and what is wrong. */
export interface Entry {
  path: string;
  place: EntryPlace;
  term?: Term;
  page?: Page;
  tool?: Tool;
  document?: Document;
  /** Letters that the file explains because it is about them. */
  ownLetters: ReadonlySet<string>;
  findings: FileFinding[];
}

/** What the path of a term, a page or a tool says. */
export type EntryPlace = FilePlace & { kind: 'term' | 'page' | 'tool' };

/** Reads a term, a page or a tool: its front matter against the schema, its body into passages, its components. */
export function readEntry(path: string, source: string, place: EntryPlace, resolveFact: ResolveFact): Entry {
  const entry: Entry = { path, place, ownLetters: lettersIn(lettersOfId(place)), findings: [] };
  const opens = source.startsWith('---\n');
  if (opens && !/^---\s*$/m.test(source.slice('---\n'.length))) {
    const mend = 'Write --- on a line of its own after its last key.';
    entry.findings.push(
      findingAt({ path, source }, 'front-matter', '---', 'The front matter has no end.', mend),
    );
    return entry;
  }
  const document = readMdxDocument(source, resolveFact);
  if (isParseProblem(document)) {
    entry.findings.push(
      ...unreadableReport(path, source, document).findings.map((finding) => ({ ...finding, path })),
    );
  } else {
    entry.document = document;
    entry.findings.push(...checkComponents(path, document), ...checkFactTags(path, source));
  }
  if (!opens) {
    const mend = 'Start it with ---, its keys, and --- again.';
    entry.findings.push(
      findingAt({ path, source }, 'front-matter', '', 'The file has no front matter.', mend),
    );
    return entry;
  }
  const yaml = { path, source, ...frontMatterText(source) };
  if (place.kind === 'term') {
    const { value, findings } = readYaml(yaml, termSchema);
    entry.findings.push(...findings);
    if (value) entry.term = { ...value, id: place.id, path };
    entry.ownLetters = value ? explainedLetters(value) : lettersIn(`${lettersOfId(place)} ${yaml.text}`);
  } else if (place.kind === 'tool') {
    const { value, findings } = readYaml<Omit<Tool, 'id' | 'path'>>(yaml, toolSchemas[place.id]);
    entry.findings.push(...findings);
    if (value) entry.tool = { ...value, id: place.id, path };
  } else {
    const { value, findings } = readYaml(yaml, pageSchema);
    entry.findings.push(...findings);
    if (value)
      entry.page = {
        ...value,
        guide: place.guide,
        slug: place.slug,
        order: place.order,
        path,
        prose: proseOf(entry.document),
        papers: papersOf(entry.document),
      };
  }
  return entry;
}

/** What of a page is linked: headings and front matter are not. */
function proseOf(document: Document | undefined): string[] {
  return (document?.passages ?? [])
    .filter(({ kind }) => kind !== 'heading' && kind !== 'field')
    .map(({ text }) => text);
}

/** The documents on a page; one without an id or a title has been reported. */
function papersOf(document: Document | undefined): Paper[] {
  return (document?.components ?? []).flatMap(({ name, attributes }) => {
    const [id, title] = [attributes.get('id'), attributes.get('title')];
    return name === 'Document' && typeof id === 'string' && typeof title === 'string' ? [{ id, title }] : [];
  });
}

/** A term's id as it would be written if it were letters: “tupe”. */
function lettersOfId(place: EntryPlace): string {
  return place.kind === 'term' ? place.id.toUpperCase() : '';
}

/** All letters in front matter that has faults: which of them the term is about, nobody can tell. */
function lettersIn(text: string): Set<string> {
  return new Set(text.match(/\b[A-Z][A-Z0-9&]+/g));
}

import { readFile } from 'node:fs/promises';
import { checkTogether, type NamedDocument } from '../../../checker/check-together.ts';
import { checkDocument, unreadableReport, type FileReport } from '../../../checker/check.ts';
import { isParseProblem } from '../../../checker/document.ts';
import { readerFor } from '../../../checker/read.ts';
import { sayFact } from '../../../facts/resolve.ts';
import { checkContext } from '../../check-context.ts';
import { readContentFiles } from '../../content-files.ts';
import { preflight } from '../../preflight.ts';
import { readLibrary, type ReadLibrary } from '../../read-library.ts';
import { today } from '../../today.ts';
import { WrongUse } from '../wrong-use.ts';

/** Files that were checked, and what stands in them. */
export interface CheckedFiles {
  reports: FileReport[];
  /** Text by path, as the findings' places count it. */
  sources: ReadonlyMap<string, string>;
}

/**
 * Checks files, or the site's own content where none are named.
 *
 * @throws WrongUse for a file that is missing, unreadable, not UTF-8 or of another kind
 */
export async function checkFiles(paths: readonly string[]): Promise<CheckedFiles> {
  const files = await readContentFiles('content');
  if (paths.length > 0) return checkNamed(paths, readLibrary(files));
  return {
    reports: siteReports(preflight(files, today())),
    sources: new Map(files.map(({ path, text }) => [`content/${path}`, text])),
  };
}

/** The site's own reports, with the findings of the content model in the file that each is in. */
function siteReports({ library, findings }: ReturnType<typeof preflight>): FileReport[] {
  const reports = new Map(
    library.reports.map((report) => [report.path, { ...report, findings: [] as FileReport['findings'] }]),
  );
  for (const { path, ...finding } of findings) {
    const report = reports.get(path) ?? {
      ...unreadableReport(path, '', { message: '', offset: 0 }),
      findings: [],
    };
    report.findings.push(finding);
    reports.set(path, report);
  }
  return [...reports.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function checkNamed(paths: readonly string[], library: ReadLibrary): Promise<CheckedFiles> {
  const context = checkContext(library, today());
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  const sources = new Map<string, string>();
  const documents: NamedDocument[] = [];
  const reports = await Promise.all(
    paths.map(async (path) => {
      const read = readerFor(path);
      if (!read) throw new WrongUse(`${path}: only .md, .mdx, .txt and .html files can be checked.`);
      const source = await readText(path);
      sources.set(path, source);
      const document = read(source, (id, form) => sayFact(facts, today(), id, form));
      if (isParseProblem(document)) return unreadableReport(path, source, document);
      documents.push({ path, document });
      return checkDocument(path, document, context);
    }),
  );
  for (const { path, ...finding } of checkTogether(documents, context))
    reports.find((report) => report.path === path)?.findings.push(finding);
  return { reports, sources };
}

async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readInput() : await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new WrongUse(
      code === 'ENOENT'
        ? `${path}: there is no such file.`
        : `${path}: it cannot be read (${code ?? 'unknown'}).`,
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes('\0')) throw new TypeError('a null byte');
    return text;
  } catch {
    throw new WrongUse(
      `${path}: this is not UTF-8 text. Save it as UTF-8, or copy its words into a .txt file.`,
    );
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

import { readFile } from 'node:fs/promises';
import { parseArgs, styleText } from 'node:util';
import { checkDocument, unreadableReport, type FileReport } from '../../checker/check.ts';
import { isParseProblem } from '../../checker/document.ts';
import { readerFor } from '../../checker/read.ts';
import { nearest } from '../../checker/nearest.ts';
import { explain } from '../../checker/reports/explain.ts';
import { github } from '../../checker/reports/github.ts';
import { html } from '../../checker/reports/html.ts';
import { json } from '../../checker/reports/json.ts';
import { NO_COLOUR, pretty, type Paint } from '../../checker/reports/pretty.ts';
import { sarif } from '../../checker/reports/sarif.ts';
import { allFindings, countLevels } from '../../checker/reports/summary.ts';
import type { Rule } from '../../checker/rule.ts';
import { rules } from '../../checker/rules/index.ts';
import { sayFact } from '../../facts/resolve.ts';
import { checkContext } from '../check-context.ts';
import { readContentFiles } from '../content-files.ts';
import { preflight } from '../preflight.ts';
import { today } from '../today.ts';

const USAGE = `Checks that text is plain.

  npm run -s check                        the site's own content
  npm run -s check -- FILE…               any .md, .mdx, .txt or .html file
  npm run -s check -- -                   standard input, as plain text
  --format pretty|json|sarif|github|html  how to report (pretty)
  --explain RULE                          what a rule is for, with examples

Exit 0: nothing at error level. 1: errors found. 2: wrong use, or a file that cannot be read.
`;

const FORMATS: Record<string, (files: readonly FileReport[], paint: Paint) => string> = {
  pretty,
  json,
  github,
  html,
  sarif: (files) => sarif(files, rules),
};

/** Something wrong with how the command was called, said to the person who called it. */
class WrongUse extends Error {}

/**
 * The `check` command.
 *
 * @param args what was typed after the command's name
 * @returns the exit code
 */
export async function runCheck(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    if (values.explain !== undefined) {
      process.stdout.write(explain(ruleNamed(values.explain)));
      return 0;
    }
    const format = FORMATS[values.format];
    if (!format)
      throw new WrongUse(
        `There is no format “${values.format}”. Use one of: ${Object.keys(FORMATS).join(', ')}.`,
      );
    const content = preflight(await readContentFiles('content'), today());
    const files = positionals.length === 0 ? siteReports(content) : await fileReports(positionals, content);
    const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
    process.stdout.write(format(files, colours ? COLOURS : NO_COLOUR));
    return countLevels(allFindings(files)).errors > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        explain: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function ruleNamed(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule) return rule;
  const near = nearest(
    id,
    rules.map((each) => each.id),
  );
  throw new WrongUse(
    `There is no rule “${id}”. ${near ? `Did you mean “${near}”?` : `There are: ${rules.map((each) => each.id).join(', ')}.`}`,
  );
}

const COLOURS: Paint = {
  red: (text) => styleText('red', text),
  yellow: (text) => styleText('yellow', text),
  dim: (text) => styleText('dim', text),
};

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

async function fileReports(
  paths: readonly string[],
  { library }: ReturnType<typeof preflight>,
): Promise<FileReport[]> {
  const context = checkContext({ ...library, termIds: new Set(library.terms.map(({ id }) => id)) }, today());
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  return Promise.all(
    paths.map(async (path) => {
      const read = readerFor(path);
      if (!read) throw new WrongUse(`${path}: only .md, .mdx, .txt and .html files can be checked.`);
      const source = await readText(path);
      const document = read(source, (id, form) => sayFact(facts, today(), id, form));
      return isParseProblem(document)
        ? unreadableReport(path, source, document)
        : checkDocument(path, document, context);
    }),
  );
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

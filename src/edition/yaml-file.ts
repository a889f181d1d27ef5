import { visit, type Alias, type Document } from 'yaml';
import type { z } from 'zod';
import type { FileFinding } from '../checker/finding.ts';
import { parseYaml } from '../checker/passages/parse-yaml.ts';
import { LineIndex } from '../checker/position.ts';
import { sayIssues } from './yaml-issue.ts';
import { rangeIn, type SourceRange, type YamlText } from './yaml-place.ts';

/** YAML that was read and held against its schema: the value; or what is wrong with it, and what it says all the same. */
export type YamlResult<T> =
  | { value: T; data?: undefined; findings: FileFinding[] }
  | { value?: undefined; data?: unknown; findings: FileFinding[] };

/** Parses YAML and holds it against a schema. Every problem has its place, and says how to mend it. */
export function readYaml<T>(yaml: YamlText, schema: z.ZodType<T>): YamlResult<T> {
  const lines = new LineIndex(yaml.source);
  const found = ({ start, end }: SourceRange, message: string, suggestion?: string): FileFinding => ({
    path: yaml.path,
    rule: 'front-matter',
    level: 'error',
    ...lines.range(yaml.offset + start, yaml.offset + end),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  const document = parseYaml(yaml.text);
  if (document.errors.length > 0) {
    return {
      findings: separateErrors(document.errors).map(({ pos, message, code }) =>
        found(
          openQuotation(document, pos[0]) ?? { start: pos[0], end: pos[1] },
          `This is not valid YAML: ${firstLine(message)}`,
          yamlAdvice(code),
        ),
      ),
    };
  }
  const dangling = danglingAliases(document);
  if (dangling.length > 0) {
    return {
      findings: dangling.map(({ source, range }) =>
        found(
          { start: range?.[0] ?? 0, end: range?.[1] ?? 0 },
          `This is not valid YAML: *${source} stands for something that is not here`,
          'Put “…” around text that begins with *.',
        ),
      ),
    };
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch {
    // The parser stops at a file that would grow without end.
    return {
      findings: [
        found(
          { start: 0, end: 0 },
          'This is not valid YAML: its repeats (& and *) make it too large.',
          'Write the values out.',
        ),
      ],
    };
  }
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: [] };
  return {
    data,
    findings: sayIssues(result.error.issues, data, schema).map(({ path, key, message, suggestion }) =>
      found(rangeIn(document, path, key), message, suggestion),
    ),
  };
}

/** The errors that each need mending: what follows on a slip in punctuation is most often the same slip. */
function separateErrors<T extends { code: string }>(errors: readonly T[]): T[] {
  const slip = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === slip);
}

/** What YAML takes for a name (“*the gap*”) of something that nothing in the file is named. */
function danglingAliases(document: Document): Alias[] {
  const found: Alias[] = [];
  visit(document, {
    Alias(_, node) {
      if (!node.resolve(document)) found.push(node);
    },
  });
  return found;
}

/** The opening mark of a quotation that runs to the place of an error: there it began to go wrong. */
function openQuotation(document: Document, at: number): SourceRange | undefined {
  let found: SourceRange | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [0, 0];
      if (node.type?.startsWith('QUOTE') && start < at && end >= at) found = { start, end: start + 1 };
    },
  });
  return found;
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/:?$/, '');
}

function yamlAdvice(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return 'Leave a space after the colon of a key; put “…” around text that holds a colon.';
  return 'Look for a missing quotation mark, a colon in unquoted text, or spaces that do not line up.';
}

import { isMap, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { z } from 'zod';
import type { FileFinding } from '../checker/finding.ts';
import { nearest } from '../checker/nearest.ts';
import { LineIndex } from '../checker/position.ts';

/** YAML that was read and held against its schema: the value, or what is wrong with it. */
export type YamlResult<T> =
  { value: T; findings: FileFinding[] } | { value?: undefined; findings: FileFinding[] };

/** A stretch of YAML in a file. */
export interface YamlText {
  path: string;
  /** The whole file. */
  source: string;
  /** The YAML in it, and where it begins: they differ for front matter. */
  text: string;
  offset: number;
}

/** Parses YAML and holds it against a schema. Every problem has its place, and says how to mend it. */
export function readYaml<T>(yaml: YamlText, schema: z.ZodType<T>): YamlResult<T> {
  const lines = new LineIndex(yaml.source);
  const found = (start: number, end: number, message: string, suggestion?: string): FileFinding => ({
    path: yaml.path,
    rule: 'front-matter',
    level: 'error',
    ...lines.range(yaml.offset + start, yaml.offset + end),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  const document = parseDocument(yaml.text, { lineCounter: new LineCounter(), prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      findings: document.errors.map((error) =>
        found(
          error.pos[0],
          error.pos[1],
          `This is not valid YAML: ${firstLine(error.message)}`,
          yamlAdvice(error.code),
        ),
      ),
    };
  }
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: [] };
  return {
    findings: result.error.issues.flatMap((issue) =>
      sayIssue(issue, data, schema).map(({ path, key, message, suggestion }) => {
        const [start, end] = rangeOf(document, path, key);
        return found(start, end, message, suggestion);
      }),
    ),
  };
}

interface Said {
  path: PropertyKey[];
  /** For a key that should not be there: the key itself is the place. */
  key?: string;
  message: string;
  suggestion?: string;
}

function sayIssue(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): Said[] {
  const path = [...issue.path];
  const name = `“${path.filter((part) => typeof part === 'string').at(-1) ?? 'this file'}”`;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        path,
        key,
        message: `There is no key “${key}” here.`,
        suggestion: near ? `Did you mean “${near}”?` : `Use one of: ${known.join(', ')}.`,
      };
    });
  }
  if (valueAt(data, path) === undefined) {
    return [
      {
        path: path.slice(0, -1),
        message: `${name} is missing.`,
        suggestion: `Add ${name.slice(1, -1)}: to it.`,
      },
    ];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = nearest(String(valueAt(data, path)), allowed);
    return [
      {
        path,
        message: `${name} cannot be “${String(valueAt(data, path))}”.`,
        suggestion: near ? `Did you mean “${near}”?` : `Use one of: ${allowed.join(', ')}.`,
      },
    ];
  }
  if (issue.code === 'invalid_type') {
    return [
      {
        path,
        message: `${name} should be ${TYPE_NAMES[issue.expected] ?? issue.expected}.`,
        suggestion: 'See CONTRIBUTING for an example.',
      },
    ];
  }
  if (issue.code === 'too_small')
    return [{ path, message: `${name} is empty.`, suggestion: 'Fill it in, or take the key out.' }];
  if (issue.code === 'invalid_union') {
    const inner = issue.errors
      .flat()
      .filter((each) => each.code !== 'invalid_type')
      .at(0);
    if (inner) return sayIssue({ ...inner, path: [...path, ...inner.path] }, data, schema);
  }
  return [{ path, message: `${name}: ${issue.message}.`.replace(/\.\.$/, '.') }];
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys and values',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** The keys that a schema allows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = unwrap(schema);
  for (const part of path) {
    if (at instanceof z.ZodArray) at = unwrap(at.element as z.ZodType);
    else if (at instanceof z.ZodObject) at = unwrap(at.shape[String(part)] as z.ZodType);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodPipe) {
    at = (at instanceof z.ZodPipe ? at.in : at.unwrap()) as z.ZodType;
  }
  return at;
}

/** The place of a value; of the nearest thing around it that is in the file; or of a key. */
function rangeOf(
  document: YamlDocument,
  path: readonly PropertyKey[],
  key: string | undefined,
): [number, number] {
  for (let length = path.length; length >= 0; length -= 1) {
    const node =
      length === 0 ? document.contents : document.getIn(path.slice(0, length) as (string | number)[], true);
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (!range) continue;
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === key);
      const keyRange = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      if (keyRange) return [keyRange[0], keyRange[1]];
    }
    return length === path.length && !isMap(node) ? [range[0], range[1]] : [range[0], range[0]];
  }
  return [0, 0];
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/:?$/, '');
}

function yamlAdvice(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return 'Put “…” around text that holds a colon.';
  return 'Look for a missing quotation mark, a colon in unquoted text, or spaces that do not line up.';
}

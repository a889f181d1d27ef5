import { z } from 'zod';
import { nearest } from '../checker/nearest.ts';

/** A fault that a schema found, in words for the person who has to mend it. */
export interface SaidIssue {
  /** Where the fault is; for a key that should not be there, what it stands in. */
  path: PropertyKey[];
  /** The key that should not be there. */
  key?: string;
  message: string;
  suggestion?: string;
}

/** Says what a schema found. A misspelt key is one fault: it is not said again as missing. */
export function sayIssues(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  schema: z.ZodType,
): SaidIssue[] {
  const said = issues.flatMap((issue) => sayIssue(issue, data, schema));
  const meant = new Set(said.flatMap((each) => (each.meant === undefined ? [] : [each.meant])));
  return said.filter(({ missing }) => missing === undefined || !meant.has(missing));
}

/** `meant` and `missing` are whole paths, as JSON. */
interface Said extends SaidIssue {
  meant?: string;
  missing?: string;
}

function sayIssue(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): Said[] {
  const path = [...issue.path];
  const name = `“${path.filter((part) => typeof part === 'string').at(-1) ?? 'this file'}”`;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => sayUnknownKey(key, path, schema));
  if (valueAt(data, path) === undefined) {
    return [
      {
        path: path.slice(0, -1),
        missing: JSON.stringify(path),
        message: `${name} is missing.`,
        suggestion: `Add ${name.slice(1, -1)}: to it.`,
      },
    ];
  }
  if (valueAt(data, path) === null) {
    return [
      path.length === 0
        ? { path, message: 'This file is empty.', suggestion: 'Fill it in, or take it away.' }
        : { path, message: `${name} has nothing after it.`, suggestion: 'Fill it in, or take the key out.' },
    ];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const value = valueAt(data, path);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      return [{ path, message: `${name} should be text.`, suggestion: advise('', allowed) }];
    const written = String(value);
    return [{ path, message: `${name} cannot be “${written}”.`, suggestion: advise(written, allowed) }];
  }
  if (issue.code === 'invalid_type') return [sayType(path, name, [issue.expected], data)];
  if (issue.code === 'too_small')
    return [{ path, message: `${name} is empty.`, suggestion: 'Fill it in, or take the key out.' }];
  if (issue.code === 'invalid_union') return sayUnion(issue, path, name, data, schema);
  return [{ path, message: `${name}: ${issue.message}.`.replace(/\.\.$/, '.') }];
}

function sayUnknownKey(key: string, path: PropertyKey[], schema: z.ZodType): Said {
  const known = keysAt(schema, path);
  const near = nearest(key, known);
  return {
    path,
    key,
    ...(near === undefined ? {} : { meant: JSON.stringify([...path, near]) }),
    message: `There is no key “${key}” here.`,
    suggestion: advise(key, known),
  };
}

/** What is wrong with a value that may have several forms: what is wrong in the form that it has. */
function sayUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: PropertyKey[],
  name: string,
  data: unknown,
  schema: z.ZodType,
): Said[] {
  const isSet = typeof valueAt(data, path) === 'object';
  const wrongForm = (each: z.core.$ZodIssue): boolean =>
    each.path.length === 0 && (each.code === 'invalid_type' || (isSet && each.code === 'invalid_value'));
  const form = issue.errors.find((errors) => !errors.some(wrongForm));
  if (!form) {
    const types = issue.errors
      .flat()
      .flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : []));
    return [sayType(path, name, types, data)];
  }
  return form.flatMap((inner) => sayIssue({ ...inner, path: [...path, ...inner.path] }, data, schema));
}

function sayType(path: PropertyKey[], name: string, expected: readonly string[], data: unknown): Said {
  const types = [...new Set(expected.map((type) => TYPE_NAMES[type] ?? type))].join(' or ');
  // YAML takes figures for a number: a phone number would lose its first 0.
  const isNumber = typeof valueAt(data, path) === 'number' && expected.includes('string');
  return {
    path,
    message: `${name} should be ${types}.`,
    suggestion: isNumber ? 'Put quotation marks around it: "…".' : 'See CONTRIBUTING for an example.',
  };
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys and values',
};

function advise(written: string, allowed: readonly string[]): string {
  const near = nearest(written, allowed);
  return near ? `Did you mean “${near}”?` : `Use one of: ${allowed.join(', ')}.`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** The keys that a schema allows at a path, in whichever of its forms. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = formsOf(schema);
  for (const part of path) {
    at = at.flatMap((form) => {
      if (form instanceof z.ZodArray)
        return typeof part === 'number' ? formsOf(form.element as z.ZodType) : [];
      const inner =
        form instanceof z.ZodObject ? (form.shape[String(part)] as z.ZodType | undefined) : undefined;
      return inner === undefined ? [] : formsOf(inner);
    });
  }
  const keys = at.flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
  return [...new Set(keys)];
}

/** What is inside an optional or transformed schema; of a union, each of its forms. */
function formsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return formsOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return formsOf(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(formsOf);
  return [schema];
}

import type { ReadEscape } from '../align.ts';
import { readMarkdownReference } from '../character-reference.ts';

/** What the letter after the backslash stands for in a double-quoted YAML string. */
const YAML_ESCAPES: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** The escapes of a double-quoted YAML string. */
export const readYamlDouble: ReadEscape = (rest) => {
  if (rest[0] !== '\\') return undefined;
  const hex = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U(00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))/.exec(rest);
  if (hex) {
    const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3]!, 16);
    return { length: hex[0].length, value: String.fromCodePoint(code) };
  }
  const value = YAML_ESCAPES[rest[1] ?? ''];
  return value === undefined ? undefined : { length: 2, value };
};

/** The one escape of a single-quoted YAML string: `''` for `'`. */
export const readYamlSingle: ReadEscape = (rest) =>
  rest.startsWith("''") ? { length: 2, value: "'" } : undefined;

/** The escapes of Markdown text: backslashes and character references. */
export const readMarkdown: ReadEscape = (rest) =>
  /^\\[!-/:-@[-`{-~]/.test(rest) ? { length: 2, value: rest[1]! } : readMarkdownReference(rest);

import { parseDocument } from 'yaml';

type YamlDocument = ReturnType<typeof parseDocument>;

/** The last YAML parsed: a file's front matter is read for its prose, and then for its meaning. */
let last: { text: string; document: YamlDocument } | undefined;

/** Parses YAML, once where the same text is asked for again. What is wrong with it is in the document. */
export function parseYaml(text: string): YamlDocument {
  if (last?.text !== text) last = { text, document: parseDocument(text, { prettyErrors: false }) };
  return last.document;
}

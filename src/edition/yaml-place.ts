import { isMap, isSeq, parseDocument, type Document } from 'yaml';

/** A stretch of YAML in a file. */
export interface YamlText {
  path: string;
  /** The whole file. */
  source: string;
  /** The YAML in it, and where it begins: they differ for front matter. */
  text: string;
  offset: number;
}

/** A range of a file, end exclusive. */
export interface SourceRange {
  start: number;
  end: number;
}

/** The place of a value in the YAML; of the nearest thing around it that is there; or of a key. */
export function rangeIn(document: Document, path: readonly PropertyKey[], key?: string): SourceRange {
  for (let length = path.length; length >= 0; length -= 1) {
    const node =
      length === 0 ? document.contents : document.getIn(path.slice(0, length) as (string | number)[], true);
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (!range) continue;
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === key);
      const keyRange = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      if (keyRange) return { start: keyRange[0], end: keyRange[1] };
    }
    const whole = length === path.length && !isMap(node);
    return { start: range[0], end: whole ? range[1] : range[0] };
  }
  return { start: 0, end: 0 };
}

/** The place of a value in its file. */
export function placeOfValue(yaml: YamlText, path: readonly (string | number)[]): SourceRange {
  const { start, end } = rangeIn(parseDocument(yaml.text), path);
  return { start: yaml.offset + start, end: yaml.offset + end };
}

/** Where each id of a list's items stands: every place of it, in order. */
export function placesOfIds(source: string): Map<unknown, SourceRange[]> {
  const document = parseDocument(source);
  const places = new Map<unknown, SourceRange[]>();
  if (!isSeq(document.contents)) return places;
  for (const n of document.contents.items.keys()) {
    const id = document.getIn([n, 'id']);
    places.set(id, [...(places.get(id) ?? []), rangeIn(document, [n, 'id'])]);
  }
  return places;
}

import { isAlias, isMap, isScalar, isSeq, type Node as YamlNode, type Scalar } from 'yaml';
import { align, type ReadEscape } from '../align.ts';
import type { Document, Reference, ResolveFact } from '../document.ts';
import { isOneToOne, PassageBuilder, type Passage, type Piece } from '../passage.ts';
import { readYamlDouble, readYamlSingle } from './escapes.ts';
import { parseYaml } from './parse-yaml.ts';
import { findFactTags } from './fact-tag.ts';

/** Front matter keys whose strings are prose that readers see. */
const PROSE = new Set([
  ...['title', 'plain', 'short', 'summary', 'answers', 'difference'],
  // What a tool works on.
  ...['question', 'text', 'why', 'note', 'advice', 'reason', 'cost', 'time'],
  ...['official', 'regulator', 'holding', 'assetLock', 'communityShares', 'good', 'warning'],
]);

/** Front matter keys that name other things by id. `replacedBy` and the like name terms. */
const REFERENCES: Record<string, Reference['to']> = {
  sources: 'source',
  source: 'source',
  related: 'term',
  replacedBy: 'term',
};

/**
 * The prose and the references in a file's YAML front matter, with exact places.
 *
 * @param start offset of the opening `---`
 */
export function passagesOfFrontMatter(
  source: string,
  start: number,
  resolveFact: ResolveFact,
): Pick<Document, 'passages' | 'references' | 'comments'> {
  const { text, offset } = frontMatterText(source, start);
  const passages: Passage[] = [];
  const references: Reference[] = [];
  const visit = (node: YamlNode | null, path: readonly string[]): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : '';
        visit(pair.value as YamlNode | null, [...path, key]);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item as YamlNode | null, path);
    } else if (isScalar(node) && !isAlias(node) && typeof node.value === 'string' && node.range) {
      visitString(node as Scalar<string>, path);
    }
  };
  const visitString = (node: Scalar<string>, path: readonly string[]): void => {
    const from = offset + contentStart(node, text);
    const to = offset + node.range![1];
    const key = path.at(-1) ?? '';
    const pieces = align(node.value, source, from, to, escapesOf(node));
    const target = REFERENCES[key] ?? (path[0] === 'confusedWith' && key === 'id' ? 'term' : undefined);
    if (target) references.push({ to: target, id: node.value, ...spanOf(pieces, from, to) });
    if (PROSE.has(key)) passages.push(fieldPassage(node.value, pieces, path[0]!, references, resolveFact));
  };
  visit(parseYaml(text).contents, []);
  return { passages, references, comments: commentsIn(text, offset) };
}

/** Comments on lines of their own. */
function commentsIn(text: string, offset: number): Document['comments'] {
  return [...text.matchAll(/^[ \t]*#(.*)$/gm)].map((match) => ({
    text: match[1]!,
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    yaml: true as const,
  }));
}

/** The YAML between the `---` lines, and its offset in the file. */
export function frontMatterText(source: string, start = 0): { text: string; offset: number } {
  const offset = source.indexOf('\n', start) + 1;
  const close = source.slice(offset).search(/^---\s*$/m);
  return { text: close < 0 ? '' : source.slice(offset, offset + close), offset };
}

/** Where a string's own characters begin: after its quote, or on the line after its `>` or `|`. */
function contentStart({ type, range }: Scalar, text: string): number {
  const start = range![0];
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return start + 1;
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return text.indexOf('\n', start) + 1 || start;
  return start;
}

function escapesOf(node: Scalar): ReadEscape | undefined {
  if (node.type === 'QUOTE_DOUBLE') return readYamlDouble;
  if (node.type === 'QUOTE_SINGLE') return readYamlSingle;
  return undefined;
}

function spanOf(pieces: readonly Piece[], from: number, to: number): { start: number; end: number } {
  return { start: pieces[0]?.start ?? from, end: pieces.at(-1)?.end ?? to };
}

/** A field's passage, with its `<Fact …/>` tags resolved and noted. */
function fieldPassage(
  value: string,
  pieces: readonly Piece[],
  field: string,
  references: Reference[],
  resolveFact: ResolveFact,
): Passage {
  const written = { kind: 'field', text: value, pieces, inside: [] } as const;
  const builder = new PassageBuilder();
  let at = 0;
  for (const tag of findFactTags(value)) {
    copy(written, at, tag.start, builder);
    const range = rangeIn(written, tag.start, tag.end);
    builder.addFact(resolveFact(tag.id, tag.form) ?? 'a figure', range.start, range.end);
    references.push({
      to: 'fact',
      id: tag.id,
      ...rangeIn(written, tag.idStart, tag.idStart + tag.id.length),
    });
    at = tag.end;
  }
  copy(written, at, value.length, builder);
  return builder.build('field', [], field);
}

function copy(
  from: { text: string; pieces: readonly Piece[] },
  start: number,
  end: number,
  builder: PassageBuilder,
): void {
  const cut: Piece[] = [];
  for (const piece of from.pieces) {
    const [a, b] = [Math.max(start, piece.at), Math.min(end, piece.at + piece.length)];
    if (a >= b) continue;
    cut.push(
      isOneToOne(piece)
        ? {
            at: a - start,
            length: b - a,
            start: piece.start + (a - piece.at),
            end: piece.start + (b - piece.at),
          }
        : { ...piece, at: a - start, length: b - a },
    );
  }
  builder.addPieces(from.text.slice(start, end), cut);
}

function rangeIn(
  from: { pieces: readonly Piece[] },
  start: number,
  end: number,
): { start: number; end: number } {
  const builder = new PassageBuilder();
  copy({ text: ' '.repeat(end), pieces: from.pieces }, start, end, builder);
  return { start: builder.pieces[0]?.start ?? 0, end: builder.pieces.at(-1)?.end ?? 0 };
}

import { align } from '../align.ts';
import type {
  ComponentUse,
  Document,
  Link,
  ParseProblem,
  Reference,
  ResolveFact,
  SourceRange,
} from '../document.ts';
import { PassageBuilder, type Passage, type PassageKind } from '../passage.ts';
import { countWords } from '../words.ts';
import { readMarkdown } from './escapes.ts';
import { passagesOfFrontMatter } from './front-matter.ts';
import { bomLength, parseMarkdown, type MarkdownLink, type MdxJsxNode, type Node } from './parse-markdown.ts';
import { withinDepth } from './within-depth.ts';

const LEAF_KINDS: Partial<Record<Node['type'], PassageKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'table-cell',
};

/** Takes a Markdown file apart. */
export const readMarkdownDocument = (source: string, resolveFact: ResolveFact) =>
  read(source, 'md', resolveFact);

/** Takes an MDX file apart. */
export const readMdxDocument = (source: string, resolveFact: ResolveFact) => read(source, 'mdx', resolveFact);

function read(source: string, kind: 'md' | 'mdx', resolveFact: ResolveFact): Document | ParseProblem {
  return withinDepth(() => {
    const tree = parseMarkdown(source, kind);
    if ('message' in tree) return tree;
    const reader = new MarkdownReader(source, resolveFact);
    reader.block(tree, [], undefined);
    const { passages, references, links, components, code, comments, skipped } = reader;
    return { source, passages, references, links, components, code, comments, skipped };
  });
}

/** A comment of MDX or of HTML, alone. */
const COMMENT = /^\s*(?:\{\s*\/\*((?:(?!\*\/)[\s\S])*)\*\/\s*\}|<!--((?:(?!-->)[\s\S])*)-->)\s*$/;

class MarkdownReader {
  readonly passages: Passage[] = [];
  readonly references: Reference[] = [];
  readonly links: Link[] = [];
  readonly components: ComponentUse[] = [];
  readonly code: SourceRange[] = [];
  readonly comments: Document['comments'][number][] = [];
  readonly skipped = new Map<string, number>();
  readonly #source: string;
  readonly #resolveFact: ResolveFact;
  readonly #bom: number;

  constructor(source: string, resolveFact: ResolveFact) {
    this.#source = source;
    this.#resolveFact = resolveFact;
    this.#bom = bomLength(source);
  }

  /** Walks block nodes. `around` is the kind that a list item or quotation gives the paragraphs in it. */
  block(node: Node, inside: readonly string[], around: PassageKind | undefined): void {
    if (node.type === 'yaml') {
      const found = passagesOfFrontMatter(this.#source, this.#range(node).start, this.#resolveFact);
      this.passages.push(...found.passages);
      this.references.push(...found.references);
      this.comments.push(...found.comments);
      return;
    }
    if (isCode(node)) {
      this.#noteCode(node);
      return;
    }
    if (node.type === 'html' && this.#isComment(node)) return;
    if (node.type === 'code' || node.type === 'html') {
      this.#skip(node.type, node.value);
      return;
    }
    const kind = LEAF_KINDS[node.type];
    if (kind) {
      this.#leaf(node, inside, kind === 'paragraph' ? (around ?? kind) : kind);
      return;
    }
    if (isJsx(node)) {
      this.#component(node);
      const within = node.name ? [...inside, node.name] : inside;
      if (node.children.length > 0 && node.children.every(isPhrasing))
        this.#leaf(node, within, around ?? 'paragraph');
      else for (const child of node.children) this.block(child, within, around);
      return;
    }
    if (!('children' in node)) return;
    const next = node.type === 'listItem' ? 'list-item' : node.type === 'blockquote' ? 'quotation' : around;
    for (const child of node.children) this.block(child, inside, next);
  }

  #leaf(node: Node, inside: readonly string[], kind: PassageKind): void {
    const builder = new PassageBuilder();
    if ('children' in node) for (const child of node.children) this.#inline(child, builder);
    if (builder.text.trim() !== '') this.passages.push(builder.build(kind, inside));
  }

  #inline(node: Node, builder: PassageBuilder): void {
    const { start, end } = this.#range(node);
    if (node.type === 'text') {
      builder.addPieces(node.value, align(node.value, this.#source, start, end, readMarkdown));
    } else if (node.type === 'inlineCode') {
      // Not prose: it counts as a word, and no rule reads it.
      builder.add('code', start, end);
    } else if (node.type === 'break' || isLineBreak(node)) {
      builder.add(' ', start, end);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      if (node.alt) builder.add(node.alt, start, end);
    } else if (node.type === 'html') {
      this.#isComment(node);
    } else if (isCode(node)) {
      this.#noteCode(node);
    } else if (isJsx(node)) {
      this.#component(node);
      if (node.name === 'Fact') builder.addFact(this.#factText(node), start, end);
      else for (const child of node.children) this.#inline(child, builder);
    } else if ('children' in node) {
      const from = builder.text.length;
      for (const child of node.children) this.#inline(child, builder);
      if (node.type === 'link' || node.type === 'linkReference')
        this.#noteLink(node, builder.text.slice(from));
    }
  }

  #noteLink(node: MarkdownLink, text: string): void {
    const [first, last] = [node.children[0], node.children.at(-1)];
    const { start, end } =
      first && last ? { start: this.#range(first).start, end: this.#range(last).end } : this.#range(node);
    this.links.push({ text, start, end });
  }

  #noteCode(node: Node): void {
    if (!this.#isComment(node)) this.code.push(this.#range(node));
  }

  /** Notes a comment, and says if the node was one. */
  #isComment(node: Node): boolean {
    const range = this.#range(node);
    const match = COMMENT.exec(this.#source.slice(range.start, range.end));
    if (match) this.comments.push({ text: match[1] ?? match[2] ?? '', ...range });
    return match !== null;
  }

  /** Where a node stands in the source. The parser counts from after a byte order mark. */
  #range({ position }: Node): { start: number; end: number } {
    return { start: this.#bom + position!.start.offset!, end: this.#bom + position!.end.offset! };
  }

  #component(node: MdxJsxNode): void {
    if (!node.name) return;
    const { start, end } = this.#range(node);
    const attributes = new Map<string, string | true | undefined>();
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') continue;
      const { value } = attribute;
      attributes.set(
        attribute.name,
        value === null || value === undefined ? true : typeof value === 'string' ? value : undefined,
      );
    }
    this.components.push({ name: node.name, attributes, hasChildren: node.children.length > 0, start, end });
    const id = attributes.get('id');
    if ((node.name === 'Fact' || node.name === 'Term') && typeof id === 'string') {
      const written = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/d.exec(this.#source.slice(start, end));
      const [from, to] = written?.indices?.[1] ?? written?.indices?.[2] ?? [0, 0];
      this.references.push({
        to: node.name === 'Fact' ? 'fact' : 'term',
        id,
        start: start + from,
        end: start + to,
      });
    }
  }

  #factText(node: MdxJsxNode): string {
    const text = (name: string): string | undefined => {
      const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
      return found && typeof found.value === 'string' ? found.value : undefined;
    };
    const id = text('id');
    return (id && this.#resolveFact(id, text('form'))) || 'a figure';
  }

  #skip(reason: string, text: string): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + countWords(text));
  }
}

function isJsx(node: Node): node is MdxJsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** `<br>`, which Markdown takes for HTML and MDX for a component. */
function isLineBreak(node: Node): boolean {
  return node.type === 'html' ? /^<br\b/i.test(node.value) : isJsx(node) && node.name === 'br';
}

/** Code in MDX: imports and exports, and expressions in braces. */
function isCode(node: Node): boolean {
  return (node.type as string) === 'mdxjsEsm' || (node.type as string).endsWith('Expression');
}

const PHRASING = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'inlineCode',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'break',
]);

function isPhrasing(node: Node): boolean {
  return PHRASING.has(node.type);
}

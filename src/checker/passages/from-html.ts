import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { align } from '../align.ts';
import { readHtmlReference } from '../character-reference.ts';
import type { Document, Link } from '../document.ts';
import { PassageBuilder, type Passage, type PassageKind } from '../passage.ts';
import { countWords } from '../words.ts';

const KINDS: Record<string, PassageKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'paragraph',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'table-cell',
  blockquote: 'quotation',
};

/** Elements that stand in a line of text and do not end it. */
const INLINE = new Set(
  `a abbr b bdi bdo cite code data del dfn em i img input ins kbd label mark q s script small span strong sub sup
   svg template time u var wbr button select`.split(/\s+/),
);

const SKIPPED: Record<string, string> = {
  script: 'script',
  style: 'script',
  template: 'script',
  svg: 'drawings',
  code: 'code',
  pre: 'code',
  nav: 'navigation',
  button: 'form controls',
  select: 'form controls',
  textarea: 'form controls',
  head: 'head',
};

/** Takes an HTML page or fragment apart. A page's prose is its `<main>` where it has one. */
export function readHtmlDocument(source: string): Document {
  const tree = fromHtml(source, { fragment: !/<html[\s>]/i.test(source) });
  const passages: Passage[] = [];
  const skipped = new Map<string, number>();
  const links: Link[] = [];
  const comments: Document['comments'][number][] = [];
  let builder = new PassageBuilder();

  const close = (kind: PassageKind): void => {
    if (builder.text.trim() !== '') passages.push(builder.build(kind, []));
    builder = new PassageBuilder();
  };
  const noteLink = (node: Element, text: string): void => {
    const start = node.children[0]?.position?.start.offset;
    const end = node.children.at(-1)?.position?.end.offset;
    if (start !== undefined && end !== undefined) links.push({ text, start, end });
  };
  const visit = (node: Nodes, kind: PassageKind): void => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      if (start?.offset === undefined || end?.offset === undefined) return;
      builder.addPieces(node.value, align(node.value, source, start.offset, end.offset, readHtmlReference));
      return;
    }
    if (node.type === 'comment') {
      const { start, end } = node.position ?? {};
      if (start?.offset !== undefined && end?.offset !== undefined)
        comments.push({ text: node.value, start: start.offset, end: end.offset });
      return;
    }
    if (!('children' in node)) return;
    if (node.type === 'element') {
      const reason = SKIPPED[node.tagName] ?? (isHidden(node) ? 'hidden' : undefined);
      if (reason) {
        skipped.set(reason, (skipped.get(reason) ?? 0) + countWords(plainText(node)));
        if (!INLINE.has(node.tagName)) close(kind);
        return;
      }
      if (node.tagName === 'br') {
        const { start, end } = node.position ?? {};
        if (start?.offset !== undefined && end?.offset !== undefined)
          builder.add(' ', start.offset, end.offset);
        return;
      }
      if (INLINE.has(node.tagName)) {
        const from = builder.text.length;
        for (const child of node.children) visit(child, kind);
        if (node.tagName === 'a') noteLink(node, builder.text.slice(from));
        return;
      }
    }
    close(kind);
    const own = node.type === 'element' ? (KINDS[node.tagName] ?? kind) : kind;
    for (const child of node.children) visit(child, own);
    close(own);
  };
  visit(mainOf(tree) ?? tree, 'paragraph');
  return { source, passages, references: [], links, components: [], code: [], comments, skipped };
}

function mainOf(node: Root | Element): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'main') return child;
    const found = mainOf(child);
    if (found) return found;
  }
  return undefined;
}

function isHidden(node: Element): boolean {
  return node.properties.hidden === true || node.properties.hidden === '';
}

function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join(' ') : '';
}

import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Block, Cell, PaperContent, Run } from './paper.ts';

/** The papers on a built page: what stands in each `<section data-document>`. */
export function papersInHtml(html: string): PaperContent[] {
  const papers: PaperContent[] = [];
  const visit = (node: Nodes): void => {
    const id = node.type === 'element' ? node.properties['dataDocument'] : undefined;
    if (typeof id === 'string') papers.push(readPaper(id, node as Element));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html));
  return papers;
}

/** Where a block stands. */
interface Place {
  note: boolean;
  box: boolean;
  /** -1 outside a list. */
  level: number;
  marker: 'bullet' | 'number';
  list: number;
}

function readPaper(id: string, section: Element): PaperContent {
  const blocks: Block[] = [];
  let title = '';
  let lists = 0;

  const paragraph = (runs: Run[], place: Place): void => {
    if (runs.length > 0) blocks.push({ kind: 'paragraph', runs, ...(place.note ? { note: true } : {}) });
  };
  const item = (element: Element, place: Place): void => {
    const own = element.children.filter((child) => !isBlock(child) || isParagraph(child));
    const runs = runsOf({ type: 'root', children: own });
    const marker = place.box ? 'box' : place.marker;
    blocks.push({ kind: 'item', marker, list: place.list, level: place.level, runs });
    for (const child of element.children) if (isBlock(child) && !isParagraph(child)) visit(child, place);
  };
  /** Text that stands beside blocks, and in none of its own, is a paragraph too. */
  const container = (element: Element, place: Place): void => {
    let loose: ElementContent[] = [];
    const settle = (): void => {
      paragraph(runsOf({ type: 'root', children: loose }), place);
      loose = [];
    };
    for (const child of element.children) {
      if (!isBlock(child)) loose.push(child);
      else {
        settle();
        visit(child, place);
      }
    }
    settle();
  };
  const visit = (node: Nodes, place: Place): void => {
    if (node.type !== 'element' || 'dataNoDocument' in node.properties) return;
    const { tagName, properties } = node;
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if ('dataDocumentTitle' in properties) title = textOf(node);
    else if (level) blocks.push({ kind: 'heading', level: Number(level), runs: runsOf(node) });
    else if (tagName === 'p') paragraph(runsOf(node), place);
    else if (tagName === 'table') blocks.push({ kind: 'table', rows: rowsOf(node) });
    else if (tagName === 'li') item(node, place);
    else if (tagName === 'ul' || tagName === 'ol') {
      const marker = tagName === 'ol' ? 'number' : 'bullet';
      const inside: Place = { ...place, marker, list: (lists += 1), level: place.level + 1 };
      for (const child of node.children) visit(child, inside);
    } else {
      const classes = Array.isArray(properties.className) ? properties.className : [];
      const inside = {
        ...place,
        note: place.note || classes.includes('note'),
        box: place.box || classes.includes('checklist'),
      };
      container(node, inside);
    }
  };
  container(section, { note: false, box: false, level: -1, marker: 'bullet', list: 0 });
  return { id, title, blocks: fromLevelTwo(blocks) };
}

/** The title is the first heading, so the highest in the text is the second. */
function fromLevelTwo(blocks: Block[]): Block[] {
  const highest = Math.min(...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level - highest + 2 } : block,
  );
}

const BLOCKS = new Set(
  'p ul ol li table thead tbody tr td th div section aside details summary blockquote h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

function isBlock(node: Nodes): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

function isParagraph(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'p';
}

function rowsOf(table: Element): Cell[][] {
  const rows: Cell[][] = [];
  const visit = (node: Nodes): void => {
    if (node.type !== 'element') return;
    if (node.tagName !== 'tr') {
      for (const child of node.children) visit(child);
      return;
    }
    rows.push(
      node.children.flatMap((cell) =>
        cell.type === 'element' ? [{ runs: runsOf(cell), heading: cell.tagName === 'th' }] : [],
      ),
    );
  };
  visit(table);
  return rows;
}

/** The text of an element, with white space as a browser shows it. */
function runsOf(node: Nodes): Run[] {
  const runs: Run[] = [];
  const visit = (child: Nodes, style: Omit<Run, 'text'>): void => {
    if (child.type === 'text') {
      const text = child.value.replace(/\s+/g, ' ');
      const last = runs.at(-1);
      const doubled = text.startsWith(' ') && (!last || last.text.endsWith(' ') || last.breakAfter);
      if (doubled ? text !== ' ' : text !== '') runs.push({ text: doubled ? text.slice(1) : text, ...style });
    } else if (child.type === 'element' && child.tagName === 'br') {
      const last = runs.at(-1);
      if (last) last.breakAfter = true;
    } else if ('children' in child) {
      const inside = child.type === 'element' ? { ...style, ...styleOf(child) } : style;
      for (const each of child.children) visit(each, inside);
    }
  };
  visit(node, {});
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}

/** What an element says of its text. Links to the site's own pages lead nowhere from a file, so they are text. */
function styleOf({ tagName, properties }: Element): Omit<Run, 'text'> {
  if (tagName === 'strong' || tagName === 'b') return { bold: true };
  if (tagName === 'em' || tagName === 'i') return { italic: true };
  const { className, href } = properties;
  if (Array.isArray(className) && className.includes('blank')) return { gap: true };
  return tagName === 'a' && typeof href === 'string' && /^(?:https|mailto|tel):/.test(href)
    ? { link: href }
    : {};
}

function textOf(node: Nodes): string {
  return runsOf(node)
    .map(({ text }) => text)
    .join('');
}

import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { FindTerms } from './find-terms.ts';

/** How a page's prose is finished. */
export interface LinkOptions {
  find: FindTerms;
  /** Address of a term's page, or of any address that the page names: adds the base path. */
  address: (path: string) => string;
  /** The term whose own page this is: never linked to itself. */
  own?: string;
  /** Makes each heading one step smaller: for pages that stand together under one heading. */
  demote?: boolean;
}

/** Prose with its jargon linked, and the terms that it links, in the order in which they come. */
export interface LinkedProse {
  html: string;
  words: string[];
}

/** No links are made inside these. */
const UNTOUCHED = new Set([
  'a',
  'code',
  'pre',
  'blockquote',
  'q',
  'button',
  'summary',
  'svg',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'th',
]);

/**
 * Links each term's first mention in each section (under an `h2`) to its page, and adds the base path to
 * internal links. Inside an element with `data-id-prefix`, ids and the links to them get that prefix, so that
 * several pages can stand on one. Pure; takes rendered HTML, because only then is the text whole.
 */
export function linkTerms(html: string, options: LinkOptions): LinkedProse {
  const tree = fromHtml(html, { fragment: true });
  const words = new Set<string>();
  let seen = new Set<string>();

  const linkText = (text: Text): ElementContent[] => {
    const parts: ElementContent[] = [];
    let from = 0;
    for (const match of options.find(text.value)) {
      if (match.id === options.own || seen.has(match.id)) continue;
      seen.add(match.id);
      words.add(match.id);
      if (match.start > from) parts.push({ type: 'text', value: text.value.slice(from, match.start) });
      parts.push(jargonLink(match.id, text.value.slice(match.start, match.end), options.address));
      from = match.end;
    }
    if (from < text.value.length) parts.push({ type: 'text', value: text.value.slice(from) });
    return parts;
  };

  const visit = (parent: Root | Element, quiet: boolean, prefix: string): void => {
    const children: RootContent[] = [];
    for (const child of parent.children) {
      if (child.type === 'text') {
        children.push(...(quiet ? [child] : linkText(child)));
        continue;
      }
      if (child.type === 'element') {
        if (child.tagName === 'h1' || child.tagName === 'h2') seen = new Set();
        const named = child.properties['dataTerm'];
        if (child.tagName === 'a' && typeof named === 'string') {
          seen.add(named);
          words.add(named);
        }
        const still = quiet || UNTOUCHED.has(child.tagName) || 'dataNoLink' in child.properties;
        finishAddresses(child, options.address, prefix);
        if (options.demote) demote(child);
        const own = child.properties['dataIdPrefix'];
        visit(child, still, typeof own === 'string' ? own : prefix);
      }
      children.push(child);
    }
    parent.children = children;
  };
  visit(tree, false, '');
  return { html: toHtml(tree), words: [...words] };
}

const linked = new WeakMap<FindTerms, Map<string, LinkedProse>>();

/**
 * The same as `linkTerms`, once for each text: several editions have most of their texts in common. For one address
 * of the site only, so for no options but these.
 */
export function linkTermsOnce(
  html: string,
  options: Pick<LinkOptions, 'find' | 'address'> & { own: string },
): LinkedProse {
  const known = linked.get(options.find) ?? new Map<string, LinkedProse>();
  linked.set(options.find, known);
  const key = `${options.own}\n${html}`;
  const prose = known.get(key) ?? linkTerms(html, options);
  known.set(key, prose);
  return prose;
}

function jargonLink(id: string, text: string, address: (path: string) => string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['jargon'], href: address(`/jargon/${id}/`), dataTerm: id },
    children: [{ type: 'text', value: text }],
  };
}

function finishAddresses({ properties }: Element, address: (path: string) => string, prefix: string): void {
  const { href, id, ariaLabelledBy } = properties;
  if (typeof href === 'string' && /^\/(?!\/)/.test(href)) properties.href = address(href);
  if (prefix === '') return;
  if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${prefix}${href.slice(1)}`;
  if (typeof id === 'string') properties.id = `${prefix}${id}`;
  if (Array.isArray(ariaLabelledBy))
    properties.ariaLabelledBy = ariaLabelledBy.map((each) => `${prefix}${each}`);
}

function demote(element: Element): void {
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  if (level) element.tagName = `h${Number(level) + 1}`;
}

import type { Nodes as MarkdownNode, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdxJsxNode } from './mdx-node.ts';
import type { ParseProblem } from '../document.ts';

/** A node of Markdown or MDX, with offsets in UTF-16 units. */
export type Node = MarkdownNode | MdxJsxNode;
export type MarkdownLink = Extract<MarkdownNode, { type: 'link' | 'linkReference' }>;
export type { MdxJsxNode, Root };

/** Sätteri 0.10 ends the whole process on `import "\`: such a line is refused before it gets there. */
const FATAL = /^(?:import|export)\b[^\n]*\\/m;

const FEATURES = { frontmatter: true, smartPunctuation: false } as const;

/**
 * Parses Markdown or MDX to an mdast tree with offsets. Sätteri, because Astro compiles our pages with it
 * (so the two never disagree) and because it is fast; see CONTRIBUTING, Decisions.
 */
export function parseMarkdown(source: string, kind: 'md' | 'mdx'): Root | ParseProblem {
  const fatal = kind === 'mdx' ? source.search(FATAL) : -1;
  if (fatal >= 0) return { message: 'An import or export with a backslash in it', offset: fatal };
  try {
    const tree =
      kind === 'mdx'
        ? mdxToMdast(source, { features: FEATURES })
        : markdownToMdast(source, { features: FEATURES });
    return tree as Root;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w:-]+\))?$/.exec(text);
    return {
      message: place?.[3] ?? text,
      offset: place
        ? bomLength(source) + offsetOf(source.slice(bomLength(source)), Number(place[1]), Number(place[2]))
        : 0,
    };
  }
}

/** The length of a file's byte order mark, which the parser does not count: 1 or 0. */
export function bomLength(source: string): 0 | 1 {
  return source.startsWith('\ufeff') ? 1 : 0;
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) {
    const next = source.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  return start + column - 1;
}

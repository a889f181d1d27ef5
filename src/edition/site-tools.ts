import type { Fact } from '../facts/fact.ts';
import { earliestReview, resolveFacts } from '../facts/resolve.ts';
import { TOOL_IDS } from '../tools/index.ts';
import type { Tool } from '../tools/tool.ts';
import type { EditionFiles, Library } from './library.ts';

/** A tool with its facts said. */
export type SiteTool = Tool & {
  /** The earliest day on which a figure in it is to be looked at again. */
  figuresReviewBy?: string | undefined;
};

/** The tools of an edition, in the order in which the site shows them. */
export function toolsOf(library: Library, edition: Pick<EditionFiles, 'tools'>, today: string): SiteTool[] {
  const facts = new Map<string, Fact>(library.facts.map((fact) => [fact.id, fact]));
  const byId = new Map([...library.tools, ...edition.tools].map((tool) => [tool.id, tool]));
  return [...byId.values()]
    .map((tool) => ({
      ...sayAll(tool, (text) => resolveFacts(text, facts, today)),
      figuresReviewBy: earliestReview(JSON.stringify(tool).replaceAll('\\"', '"'), facts),
    }))
    .sort((a, b) => TOOL_IDS.indexOf(a.id) - TOOL_IDS.indexOf(b.id));
}

/** Says the facts in every string of a value, however deep. */
function sayAll<T>(value: T, say: (text: string) => string): T {
  if (typeof value === 'string') return say(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => sayAll(each, say)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sayAll(each, say)])) as T;
}

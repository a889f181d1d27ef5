import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { toolSchemas, type ToolId } from '../../../src/tools/index.ts';
import type { z } from 'zod';

/** What the site's own file of a tool holds, facts unsaid. */
export function readToolFile<K extends ToolId>(id: K): z.infer<(typeof toolSchemas)[K]> {
  const [, frontMatter] = readFileSync(`content/tools/${id}.mdx`, 'utf8').split(/^---$/m);
  return toolSchemas[id].parse(parse(frontMatter!)) as z.infer<(typeof toolSchemas)[K]>;
}

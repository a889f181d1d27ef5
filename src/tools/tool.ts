import { z } from 'zod';
import { id, isoDate } from '../glossary/fields.ts';
import type { ToolId } from './index.ts';

/** Text that readers see. */
export const text = z.string().min(1);

/** The front matter that every tool has. What a tool works on stands beside it, in fields of its own. */
export const toolFields = z.strictObject({
  /** The page's heading, in plain words. */
  title: text,
  /** What the tool gives its reader, in one sentence. */
  summary: text,
  /** The questions that it answers, as people would ask them. */
  answers: z.array(text).default([]),
  /** Ids of the sources that it rests on. */
  sources: z.array(id).default([]),
  /** When somebody last read it against its sources. */
  checked: isoDate,
  /** When somebody will again. */
  nextReview: isoDate,
});

/** A tool's page, `content/tools/<id>.mdx`, without its body. */
export interface Tool extends z.infer<typeof toolFields> {
  id: ToolId;
  /** Path of its file from the content folder's parent. */
  path: string;
}

/** A tool's address without the base. */
export function toolPath({ id }: Pick<Tool, 'id'>): string {
  return `/tools/${id}/`;
}

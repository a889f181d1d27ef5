import type { z } from 'zod';
import { areWeReadySchema } from './are-we-ready/schema.ts';
import { fundingMapSchema } from './funding-map/schema.ts';
import { runningCostsSchema } from './running-costs/schema.ts';
import { skillsAuditSchema } from './skills-audit/schema.ts';
import { timetableSchema } from './timetable/schema.ts';
import type { Tool } from './tool.ts';
import { whichLegalFormSchema } from './which-legal-form/schema.ts';

/** What each tool's front matter holds, in the order in which the site shows them. */
export const toolSchemas = {
  'are-we-ready': areWeReadySchema,
  'which-legal-form': whichLegalFormSchema,
  'skills-audit': skillsAuditSchema,
  timetable: timetableSchema,
  'funding-map': fundingMapSchema,
  'running-costs': runningCostsSchema,
} satisfies Record<string, z.ZodType>;

export type ToolId = keyof typeof toolSchemas;

export const TOOL_IDS = Object.keys(toolSchemas) as ToolId[];

/** Whether there is a tool of that name. */
export function isToolId(name: string): name is ToolId {
  return Object.hasOwn(toolSchemas, name);
}

/** One tool with the fields of its own. */
export type ToolOf<K extends ToolId> = Tool & z.infer<(typeof toolSchemas)[K]>;

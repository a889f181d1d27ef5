import { z } from 'zod';
import { editionSchema } from '../edition.ts';

/**
 * The JSON Schema of `edition.yaml`, by which editors complete and check it. What it cannot say (bands with no
 * gaps, colours that stand out) only preflight finds.
 */
export function editionJsonSchema(): string {
  const schema = z.toJSONSchema(editionSchema, { io: 'input', target: 'draft-7' });
  const titled = { title: 'An edition of In Our Words', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

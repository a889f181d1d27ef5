import { z } from 'zod';
import { id, isoDate, webAddress } from '../glossary/fields.ts';

/** Where a fact or a page comes from. */
export const sourceSchema = z.strictObject({
  id,
  /** The document's own title, or what it is called. */
  title: z.string().min(1),
  /** Who put it out. */
  publisher: z.string().min(1),
  /** Absent only for what is not on the web. */
  url: webAddress.optional(),
  kind: z.enum(['law', 'guidance', 'council', 'research', 'commentary', 'news', 'charity']),
  /** When we last looked at it. */
  checked: isoDate,
});

export type Source = z.infer<typeof sourceSchema>;

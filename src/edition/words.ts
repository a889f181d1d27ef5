import { z } from 'zod';
import { isoDate, webAddress } from '../glossary/fields.ts';

const text = z.string().min(1);
/** True where `check --fix` may make the swap: it fits any sentence, whoever reads it. */
const safe = z.literal(true).optional();
const swap = z.strictObject({ phrase: text, say: text });

/** `content/words.yaml`: the words that need no explaining, and those for which there are better ones. */
export const wordsSchema = z.strictObject({
  /** Letters that need no explaining, with what they stand for. */
  acronyms: z.record(z.string(), text),
  /** Formal words. `kind` says which forms they have; `except` names set phrases in which they are right. */
  formal: z
    .array(
      z.strictObject({
        word: text,
        kind: z.enum(['verb', 'noun', 'other']),
        say: text,
        safe,
        forms: z.array(text).optional(),
        except: z.array(text).optional(),
      }),
    )
    .default([]),
  /** Wordy phrases, with the short one. */
  phrases: z.array(swap.extend({ safe })).default([]),
  /** Nouns that do a verb's work; `verbs` has the forms of each weak verb that they go with. */
  hidden: z
    .strictObject({
      verbs: z.array(z.strictObject({ verb: text, forms: z.array(text) })),
      nouns: z.array(
        z.strictObject({ noun: text, verb: text, with: z.array(text), except: z.array(text).optional() }),
      ),
    })
    .default({ verbs: [], nouns: [] }),
  /** Latin, with the English. */
  latin: z.array(z.strictObject({ form: text, say: text, safe })).default([]),
  /** Words that pad or scold, with what to do. */
  filler: z.array(swap).default([]),
  /** Words of rules and bodies that have gone and have no term of their own. */
  retired: z
    .array(
      z.strictObject({
        words: z.array(text),
        since: isoDate.optional(),
        now: text,
        source: webAddress.optional(),
      }),
    )
    .default([]),
  /** American spellings; `ize` has the stems of verbs that end in -ise here. */
  american: z.array(z.strictObject({ american: text, british: text })).default([]),
  ize: z.array(text).default([]),
  /** Headings and link texts that say nothing, in small letters. */
  emptyHeadings: z.array(text).default([]),
  emptyLinks: z.array(text).default([]),
  /** Words that nearly everyone in Britain knows by the age of ten, for the Dale–Chall measure; spaces between. */
  familiar: z.string().default(''),
});

export type Words = z.infer<typeof wordsSchema>;

/** What stands in for the lists where the file cannot be read. */
export const NO_WORDS: Words = wordsSchema.parse({ acronyms: {} });

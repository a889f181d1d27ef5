import { z } from 'zod';
import { id, isoDate } from './fields.ts';
import { STAGES, TOPICS, type Stage, type Topic } from './topics.ts';

const text = z.string().min(1);
const texts = z.array(text).default([]);

/** The front matter of `content/terms/<id>.mdx`. The body says what the reader needs to do or know. */
export const termSchema = z
  .strictObject({
    /** The official word, as it stands in the middle of a sentence: `standstill period`. */
    title: text,
    /** What a friend would call it, in at most 6 words. */
    plain: text.refine((value) => wordCount(value) <= 6, 'the plain name has at most 6 words'),
    /** The meaning in at most 30 words. It stands alone in a pop-up; any other hard word in it is explained in it. */
    short: text.refine((value) => wordCount(value) <= 30, 'the short meaning has at most 30 words'),
    /** Other names, shown as “also called”. No two terms share one. */
    aliases: texts,
    /** Letters that stand for it. Terms may share them; shared letters are never linked by themselves. */
    acronym: text.optional(),
    /** What people mistype. For search only. */
    misspellings: texts,
    /** What people say who do not know the word. For search only. */
    saidAs: texts,
    /** Which part of the jargon buster it is in. */
    topic: z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]]),
    /** Where in a journey a reader meets it. */
    stage: z.enum(Object.keys(STAGES) as [Stage, ...Stage[]]).optional(),
    /** `old` for a word of rules that have gone. */
    status: z.enum(['current', 'old']).default('current'),
    /** For an old word: id of the term that took its place. */
    replacedBy: id.optional(),
    /** For an old word: the day on which it stopped being current. */
    since: isoDate.optional(),
    /** How often readers need it. A core term has all its parts. */
    weight: z.enum(['core', 'usual', 'rare']),
    /** True for a word that may be used unexplained, such as “council”. At most 60 terms. */
    everyday: z.boolean().default(false),
    /** `never` for a word that would mislead if every use of it were linked: “minutes”, “charge”. */
    link: z.enum(['auto', 'never']).default('auto'),
    /** Further forms that are linked where they stand in running text. */
    linkForms: texts,
    /** Ids of terms worth reading next. Each shows the other, whichever names it. */
    related: z.array(id).default([]),
    /** Terms that people mix it up with, and the difference in a sentence. */
    confusedWith: z.array(z.strictObject({ id, difference: text })).default([]),
    /** Ids that this term used to have. Their addresses lead here. */
    formerly: z.array(id).default([]),
    /** Ids of the sources that it rests on. */
    sources: z.array(id).default([]),
    /** When somebody last read it against its sources. */
    checked: isoDate,
    /** When somebody will again. */
    nextReview: isoDate,
  })
  .refine((term) => term.status === 'current' || term.since !== undefined, {
    path: ['status'],
    message: 'an old word says since when: add “since: 2025-02-24” with its own date',
  });

/** A term as its file states it, without its body. */
type TermFields = z.infer<typeof termSchema>;

/** One jargon word or phrase, and where its body is. */
export interface Term extends TermFields {
  /** The name of its file: permanent, and the last part of its address. */
  id: string;
  /** Path of its file from the content folder's parent. */
  path: string;
}

/** A fact's tag counts as three words: “8 working days”. */
function wordCount(value: string): number {
  return value
    .replace(/<Fact [^>]*>/g, 'a b c')
    .trim()
    .split(/\s+/).length;
}

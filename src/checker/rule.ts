import type { NamedDocument } from './check-together.ts';
import type { PlacedSentence } from './counts.ts';
import type { Document } from './document.ts';
import type { Level } from './finding.ts';
import type { Passage } from './passage.ts';
import type { WordFinders } from './word-lists.ts';

/** A word of the glossary, as far as the rules need it. */
interface GlossaryTerm {
  title: string;
  plain: string;
  /** Its meaning, in a sentence or two. */
  short: string;
  everyday: boolean;
  /** How often readers need it. */
  weight: 'core' | 'usual' | 'rare';
  /** For an old word: the id of the one that took its place. */
  replacedBy?: string | undefined;
}

/** What the rules need to know about the world outside the text. All plain data. */
export interface CheckContext {
  /** Acronyms that the glossary explains, with what they stand for, one or more each. */
  acronyms: ReadonlyMap<string, readonly string[]>;
  /** Acronyms that need no explaining: UK, VAT, NHS. */
  knownAcronyms: ReadonlySet<string>;
  /** Finds the figures in a text that law or policy sets. */
  figures: FindFigures;
  /** Ids that may be referred to. */
  ids: Record<'fact' | 'term' | 'source', ReadonlySet<string>>;
  /** The word lists, ready to search with. */
  words: WordFinders;
  /** Facts that were to be looked at again before today, with the day. */
  staleFacts: ReadonlyMap<string, string>;
  /** Finds the glossary's words in a text. */
  findTerms: (text: string) => { id: string; start: number; end: number }[];
  /** The glossary's words by id. */
  terms: ReadonlyMap<string, GlossaryTerm>;
  /** True where every page links the glossary's words by itself, so that none is unexplained. */
  glossaryLinked: boolean;
  /** True for the site's own pages, whose figures stand in content/facts.yaml. */
  ownFacts: boolean;
  /** For a term's own page: its id. */
  ownTerm?: string | undefined;
  /** For a term's own page: the letters that it explains. */
  ownLetters?: ReadonlySet<string> | undefined;
}

/** A figure typed in a text that equals a current or past value of a fact. */
export interface FigureMatch {
  /** Offsets in the text, end exclusive. */
  start: number;
  end: number;
  factId: string;
  /** True if the value is no longer the current one. */
  past: boolean;
  /** True for sums that nobody types by chance, such as £207,720: they are caught inside examples too. */
  distinctive: boolean;
}

export type FindFigures = (text: string) => FigureMatch[];

/** What a rule reports: a range and what to say about it. */
export interface Found {
  /** Offsets, end exclusive: in the passage's text, or in the source for rules of document scope. */
  start: number;
  end: number;
  message: string;
  suggestion?: string | undefined;
  /** What can stand in the place of the range in any sentence: `--fix` puts it there. */
  replacement?: string | undefined;
  /** Where it differs from the rule's own level. */
  level?: Level;
}

/** Text that a rule must find something in, or must leave alone. `found` is the text at the finding. */
interface RuleExample {
  /** For a rule of collection scope: the texts of several files, with a line of three equals signs between. */
  text: string;
  found?: string | readonly string[];
  /** How it reads when mended, for the rule's page. */
  better?: string;
}

interface RuleDescription {
  /** Permanent: it is in people's settings and links. */
  id: string;
  level: Level;
  title: string;
  /** Why the rule exists, with its evidence, for its page on the site. */
  why: string;
  /** Its tests and its documentation at once. */
  examples: { finds: readonly RuleExample[]; leaves: readonly RuleExample[] };
}

/** A rule that sets files against each other. */
export type CollectionRule = RuleDescription & {
  scope: 'collection';
  /** Findings name their file, and the passage whose text their offsets are in. */
  check(
    files: readonly NamedDocument[],
    context: CheckContext,
  ): Iterable<Found & { file: NamedDocument; passage?: Passage }>;
};

/** One way in which prose is hard or untrue. */
export type Rule =
  | CollectionRule
  | (RuleDescription &
      (
        | { scope: 'sentence'; check(sentence: PlacedSentence, context: CheckContext): Iterable<Found> }
        | { scope: 'passage'; check(passage: Passage, context: CheckContext): Iterable<Found> }
        | {
            scope: 'document';
            /** Findings name the passage whose text their offsets are in, or none for offsets in the source. */
            check(document: Document, context: CheckContext): Iterable<Found & { passage?: Passage }>;
          }
      ));

import type { Passage } from './passage.ts';

/** A use of an id: `<Fact id="x"/>`, `<Term id="x">`, or a name in a front matter list. */
export interface Reference {
  to: 'fact' | 'term' | 'source';
  id: string;
  /** Source range of the id itself, end exclusive. */
  start: number;
  end: number;
}

/** A component tag as it stands in the source. */
export interface ComponentUse {
  name: string;
  /** Written attributes; an attribute without a value is `true`, an expression is `undefined`. */
  attributes: ReadonlyMap<string, string | true | undefined>;
  hasChildren: boolean;
  start: number;
  end: number;
}

/** Offsets in a source, end exclusive. */
export interface SourceRange {
  start: number;
  end: number;
}

/** A comment: what it says without its marks, and where it stands with them. */
interface Comment extends SourceRange {
  text: string;
  /** True in front matter, where a comment runs to the end of its line. */
  yaml?: true;
}

/** A link: its text as readers see it, and where that stands in the source. */
export interface Link {
  text: string;
  start: number;
  end: number;
}

/** One file, taken apart: what the rules look at. */
export interface Document {
  source: string;
  passages: readonly Passage[];
  references: readonly Reference[];
  components: readonly ComponentUse[];
  /** Links, by the source range of their text. */
  links: readonly Link[];
  /** Source ranges of code in MDX: imports, exports and `{…}`. */
  code: readonly SourceRange[];
  /** What readers do not see and the checker does: comments of MDX, of HTML and in front matter. */
  comments: readonly Comment[];
  /** Words by reason that no measure and no prose rule looks at, such as `code`. */
  skipped: ReadonlyMap<string, number>;
}

/** Why a file could not be taken apart, and where. */
export interface ParseProblem {
  message: string;
  offset: number;
}

/** What a fact's tag stands for, in the given form; undefined when there is no such fact. */
export type ResolveFact = (id: string, form: string | undefined) => string | undefined;

/** An adapter: one kind of file to a document. */
export type ReadDocument = (source: string, resolveFact: ResolveFact) => Document | ParseProblem;

export function isParseProblem(result: Document | ParseProblem): result is ParseProblem {
  return 'message' in result;
}

import type { Document, SourceRange } from './document.ts';

/** A comment that lets a rule's findings stand: `plain-ignore hidden-passive: nobody knows who built it`. */
export interface Suppression {
  rule: string;
  /** Why; empty where nobody said. */
  reason: string;
  comment: SourceRange;
  /** What it covers: from its comment to the next blank line after some text. */
  covers: SourceRange;
}

type Comment = Document['comments'][number];

const FORM = /^\s*plain-ignore\s+([a-z][a-z-]*)\s*(?::\s*([\s\S]*?))?\s*$/;

/** The suppressions in a document's comments, in order. */
export function suppressionsIn({ comments, source }: Pick<Document, 'comments' | 'source'>): Suppression[] {
  const lasts = lastsInRow(comments, source);
  return comments.flatMap((comment, n) => {
    const match = FORM.exec(comment.text);
    if (!match) return [];
    return [
      {
        rule: match[1]!,
        reason: match[2] ?? '',
        comment: { start: comment.start, end: comment.end },
        covers: { start: comment.start, end: endOfBlock(source, lasts[n]!) },
      },
    ];
  });
}

/** Whether a suppression hides what a rule found at an offset of the source. Without a reason it hides nothing. */
export function suppresses({ rule, reason, covers }: Suppression, id: string, start: number): boolean {
  return rule === id && reason !== '' && covers.start <= start && start < covers.end;
}

/** For each comment the last of its row: of several with nothing between, each is about what stands after them all. */
function lastsInRow(comments: readonly Comment[], source: string): Comment[] {
  const lasts = [...comments];
  for (let n = comments.length - 2; n >= 0; n -= 1) {
    const [one, next] = [comments[n]!, comments[n + 1]!];
    if (one.yaml === next.yaml && source.slice(one.end, next.start).trim() === '') lasts[n] = lasts[n + 1]!;
  }
  return lasts;
}

/** A comment in front matter covers the next key; any other the rest of its block, or the next block. */
function endOfBlock(source: string, { end, yaml }: Comment): number {
  const next = yaml ? /\n[^\s#][^\n]*(?:\n[ \t-][^\n]*)*/y : /\s*(?:[^\n]+(?:\n(?!\s*\n)|$)?)*/y;
  next.lastIndex = end;
  return next.test(source) ? next.lastIndex : source.length;
}

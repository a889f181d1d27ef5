import { checkDocument } from './check.ts';
import { isParseProblem, type ResolveFact } from './document.ts';
import { readerFor } from './read.ts';
import type { CheckContext } from './rule.ts';

/** What the plugin needs to know of the world outside the text. */
export interface RemarkOptions {
  context: CheckContext;
  resolveFact: ResolveFact;
}

/** As much of a vfile as the plugin uses. */
interface File {
  value: unknown;
  path?: string;
  message(
    reason: string,
    options: {
      place: { start: Point; end: Point };
      source: string;
      ruleId: string;
    },
  ): { fatal?: boolean | null | undefined; note?: string | undefined; expected?: string[] | undefined };
}

interface Point {
  line: number;
  column: number;
}

/**
 * A remark plugin: each finding becomes a message of the file, which editors show as a squiggle and offer to mend.
 * It reads the file's text itself, so that places are those of the file and not of a tree that others have changed.
 *
 * @param load gives the options once, when the first file is checked
 */
export function remarkInOurWords(load: () => RemarkOptions | Promise<RemarkOptions>) {
  let options: RemarkOptions | Promise<RemarkOptions> | undefined;
  return async (_tree: unknown, file: File): Promise<void> => {
    const { context, resolveFact } = await (options ??= load());
    const path = file.path ?? 'text.md';
    const read = readerFor(path) ?? readerFor('text.md')!;
    const document = read(textOf(file.value), resolveFact);
    // Where the text cannot be read, remark has said so itself.
    if (isParseProblem(document)) return;
    for (const finding of checkDocument(path, document, context).findings) {
      const message = file.message(finding.message, {
        place: {
          start: { line: finding.line, column: finding.column },
          end: { line: finding.endLine, column: finding.endColumn },
        },
        source: 'in-our-words',
        ruleId: finding.rule,
      });
      message.fatal = finding.level === 'error';
      message.note = finding.suggestion;
      if (finding.fix) message.expected = [finding.fix.text];
    }
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
}

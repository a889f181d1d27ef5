import type { Mark } from '../../../checker/accuracy.ts';
import { checkTogether, type NamedDocument } from '../../../checker/check-together.ts';
import { checkDocument } from '../../../checker/check.ts';
import { isParseProblem } from '../../../checker/document.ts';
import type { Finding } from '../../../checker/finding.ts';
import { LineIndex } from '../../../checker/position.ts';
import { readerFor } from '../../../checker/read.ts';
import type { Rule } from '../../../checker/rule.ts';
import { rules } from '../../../checker/rules/index.ts';
import type { SiteChecker } from './site-checker.ts';

/** What stands between the files of a case that has several. */
export const FILES_APART = '\n===\n';

/** Only a text with our own components is MDX: the others may hold what MDX refuses, such as <https://…>. */
const IS_MDX = /<(?:Fact|Example|Term)\b|\{\/\*/;

/** Where a rule marks a case: offsets in its text. Labelled as pages of the site's own would be checked. */
export function marksOf(rule: Rule, text: string, checker: SiteChecker): Mark[] {
  const files: NamedDocument[] = [];
  const starts = new Map<string, number>();
  let start = 0;
  for (const [n, source] of text.split(FILES_APART).entries()) {
    const path = `${n + 1}.${IS_MDX.test(source) ? 'mdx' : 'md'}`;
    const document = readerFor(path)!(source, checker.resolveFact);
    if (!isParseProblem(document)) files.push({ path, document, ownTerm: ownTermOf(source, checker) });
    starts.set(path, start);
    start += source.length + FILES_APART.length;
  }
  const context = { ...checker.context, ownFacts: true };
  if (rule.scope === 'collection')
    return checkTogether(files, context, [rule]).flatMap((finding) =>
      markOf(
        finding,
        files.find(({ path }) => path === finding.path)!,
        starts,
      ),
    );
  // A comment that turns a rule off is judged by what that rule finds.
  const run = rule.id === 'suppression' ? rules : [rule];
  return files.flatMap((file) =>
    checkDocument(file.path, file.document, { ...context, ownTerm: file.ownTerm }, run)
      .findings.filter((finding) => finding.rule === rule.id)
      .map((finding) => markOf(finding, file, starts)),
  );
}

function markOf(
  finding: Finding,
  { path, document }: NamedDocument,
  starts: ReadonlyMap<string, number>,
): Mark {
  const lines = new LineIndex(document.source);
  const from = starts.get(path)!;
  return {
    start: from + lines.offset(finding.line, finding.column),
    end: from + lines.offset(finding.endLine, finding.endColumn),
  };
}

/** For a term's own page: the id of the term with its title. */
function ownTermOf(source: string, { context }: SiteChecker): string | undefined {
  const title = /^---\n(?:.*\n)*?title: ["']?(.*?)["']?\n/.exec(source)?.[1];
  return title === undefined ? undefined : [...context.terms].find(([, term]) => term.title === title)?.[0];
}

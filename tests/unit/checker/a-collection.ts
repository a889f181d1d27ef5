import { checkTogether } from '../../../src/checker/check-together.ts';
import type { FileFinding } from '../../../src/checker/finding.ts';
import type { Rule } from '../../../src/checker/rule.ts';
import { context, documentOf } from './a-check.ts';

/** Checks the texts of several files, parted by lines of three equals signs, against each other. */
export function findingsTogether(texts: string, ...rules: Rule[]): FileFinding[] {
  const files = texts.split('\n===\n').map((text, n) => {
    const title = /^title: (.*)$/m.exec(text)?.[1];
    const ownTerm = [...context.terms].find(([, term]) => term.title === title)?.[0];
    return { path: `${n + 1}.mdx`, document: documentOf(text), ownTerm };
  });
  return checkTogether(files, context, rules);
}

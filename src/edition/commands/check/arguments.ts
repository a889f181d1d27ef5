import { parseArgs } from 'node:util';
import { nearest } from '../../../checker/nearest.ts';
import type { Rule } from '../../../checker/rule.ts';
import { rules } from '../../../checker/rules/index.ts';
import { WrongUse } from '../wrong-use.ts';

export const USAGE = `Checks that text is plain.

  npm run -s check                        the site's own content
  npm run -s check -- FILE…               any .md, .mdx, .txt or .html file
  npm run -s check -- -                   standard input, as plain text
  --format pretty|json|sarif|github|html  how to report (pretty)
  --fix                                   make the swaps that fit any sentence, then report what is left
  --baseline FILE                         fail only on what is worse than in FILE, which may only get better
  --watch                                 check again whenever a file changes, until Ctrl+C
  --explain RULE                          what a rule is for, with examples

Exit 0: nothing at error level. 1: errors found. 2: wrong use, or a file that cannot be read.
`;

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'html'] as const;

/** What the `check` command was asked to do. */
export interface CheckArguments {
  paths: string[];
  format: (typeof FORMATS)[number];
  fix: boolean;
  watch: boolean;
  baseline: string | undefined;
  explain: Rule | undefined;
  help: boolean;
}

/**
 * Reads the words typed after `check`.
 *
 * @throws WrongUse where they make no sense, with what to type instead
 */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((each) => each === values.format);
  if (!format)
    throw new WrongUse(`There is no format “${values.format}”. Use one of: ${FORMATS.join(', ')}.`);
  const reads = positionals.includes('-');
  if (reads && positionals.length > 1)
    throw new WrongUse('Standard input, “-”, is checked alone: name it without other files.');
  if (reads && (values.fix || values.watch))
    throw new WrongUse(`Standard input cannot be ${values.fix ? 'fixed' : 'watched'}: name a file.`);
  return {
    ...values,
    format,
    paths: positionals,
    baseline: values.baseline,
    explain: values.explain === undefined ? undefined : ruleNamed(values.explain),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        explain: { type: 'string' },
        fix: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        baseline: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function ruleNamed(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule) return rule;
  const ids = rules.map((each) => each.id);
  const near = nearest(id, ids);
  throw new WrongUse(
    `There is no rule “${id}”. ${near ? `Did you mean “${near}”?` : `There are: ${ids.join(', ')}.`}`,
  );
}

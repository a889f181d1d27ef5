import type { Rule } from '../rule.ts';

/** What a rule is for, with its examples, for a terminal. */
export function explain(rule: Rule): string {
  const finds = rule.examples.finds.map(
    ({ text, better }) => `  ✗ ${text}${better === undefined ? '' : `\n  ✓ ${better}`}`,
  );
  const leaves = rule.examples.leaves.map(({ text }) => `  · ${text}`);
  const level = rule.level === 'error' ? 'It stops the build.' : 'It warns.';
  return [
    `${rule.id}: ${rule.title}. ${level}`,
    rule.why,
    `It finds:\n${finds.join('\n')}`,
    `It leaves alone:\n${leaves.join('\n')}`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

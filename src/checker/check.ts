import { countProse, proseSentences } from './counts.ts';
import type { Document, ParseProblem } from './document.ts';
import type { Finding } from './finding.ts';
import { measure, type Measures } from './measures.ts';
import type { Passage } from './passage.ts';
import { placeFinding } from './place-finding.ts';
import { nearest } from './nearest.ts';
import { LineIndex } from './position.ts';
import { suppresses, suppressionsIn, type Suppression } from './suppressions.ts';
import type { CheckContext, Found, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { suppression } from './rules/suppression.ts';

/** What the checker says of one file. The form is a contract: it is the JSON report. */
export interface FileReport {
  path: string;
  words: number;
  sentences: number;
  /** Words that the measures rest on, by kind of passage. */
  counted: Record<string, number>;
  /** Words left out of the measures, by reason. */
  notCounted: Record<string, number>;
  measures: Measures;
  findings: Finding[];
}

/** Checks one document with every rule. Pure: it reads nothing but its arguments. */
export function checkDocument(
  path: string,
  document: Document,
  context: CheckContext,
  rules: readonly Rule[] = allRules,
): FileReport {
  const sentences = proseSentences(document);
  const lines = new LineIndex(document.source);
  const suppressions = suppressionsIn(document);
  const used = new Set<Suppression>();
  const findings: Finding[] = [];
  const add = (rule: Rule, found: Found, passage?: Passage): void => {
    const { start, finding } = placeFinding(rule, found, document.source, lines, passage);
    const allowed = suppressions.find((each) => suppresses(each, rule.id, start));
    if (allowed) used.add(allowed);
    else findings.push(finding);
  };
  // By text and not by rule: what one rule has worked out of a text, the next finds ready.
  const ofScope = <S extends Rule['scope']>(scope: S) =>
    rules.filter((rule): rule is Extract<Rule, { scope: S }> => rule.scope === scope);
  const [sentenceRules, passageRules] = [ofScope('sentence'), ofScope('passage')];
  for (const sentence of sentences) {
    for (const rule of sentenceRules)
      for (const found of rule.check(sentence, context)) add(rule, found, sentence.passage);
  }
  for (const passage of document.passages) {
    for (const rule of passageRules)
      for (const found of rule.check(passage, context)) add(rule, found, passage);
  }
  for (const rule of ofScope('document')) {
    for (const found of rule.check(document, context)) add(rule, found, found.passage);
  }
  for (const each of suppressions) {
    const found = needlessSuppression(each, used, rules);
    if (found) add(suppression, found);
  }
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  const counts = countProse(document, sentences, context.words.familiar);
  return {
    path,
    words: counts.words,
    sentences: counts.sentences,
    counted: counts.counted,
    notCounted: counts.notCounted,
    measures: measure(counts),
    findings,
  };
}

/** What is wrong with a suppression that hid nothing, if its rule was looked for. */
function needlessSuppression(
  each: Suppression,
  used: ReadonlySet<Suppression>,
  rules: readonly Rule[],
): Found | undefined {
  if (used.has(each) || each.reason === '' || !rules.includes(suppression)) return undefined;
  const ids = allRules.map(({ id }) => id);
  if (!ids.includes(each.rule)) {
    const near = nearest(each.rule, ids);
    return {
      ...each.comment,
      message: `There is no rule “${each.rule}” to turn off.`,
      suggestion: near ? `Did you mean “${near}”?` : 'Take the comment out.',
    };
  }
  // Rules that look at many files say nothing of one alone.
  if (!rules.some(({ id, scope }) => id === each.rule && scope !== 'collection')) return undefined;
  return {
    ...each.comment,
    message: `This turns “${each.rule}” off, and it finds nothing here.`,
    suggestion: 'Take the comment out.',
  };
}

/** The report of a file that could not be taken apart: one error, at the place where it went wrong. */
export function unreadableReport(path: string, source: string, problem: ParseProblem): FileReport {
  const lines = new LineIndex(source);
  const end = Math.min(source.length, problem.offset + 1);
  return {
    path,
    words: 0,
    sentences: 0,
    counted: {},
    notCounted: {},
    measures: measure(countProse(EMPTY, [])),
    findings: [
      {
        rule: 'syntax',
        level: 'error',
        ...lines.range(Math.min(problem.offset, source.length), end),
        message: `This cannot be read: ${problem.message}.`.replace(/\.\.$/, '.'),
        suggestion: 'Mend the tag or bracket here: each one that opens must close.',
      },
    ],
  };
}

const EMPTY: Document = {
  source: '',
  passages: [],
  references: [],
  links: [],
  components: [],
  code: [],
  comments: [],
  skipped: new Map(),
};

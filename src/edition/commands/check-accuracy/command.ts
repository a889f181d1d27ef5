import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { drawAtRandom, type ProseAccuracy } from '../../../checker/judgements.ts';
import { rules } from '../../../checker/rules/index.ts';
import { print } from '../print.ts';
import { measureAccuracy } from './labelled-cases.ts';
import { measureProse } from './running-prose.ts';

/** How many findings of each rule are judged. */
const DRAWN = 30;

const line = (text: string): void => {
  print(`${text}\n`);
};
const share = (value: number): string => value.toFixed(2).padStart(9);
const count = (value: number): string => String(value).padStart(7);

/**
 * The `check:accuracy` command: a line for each rule, on labelled cases and on running prose. `--rule ID` shows
 * what that one gets wrong; `--draw` prints findings that nobody has judged, to be judged.
 */
export async function runCheckAccuracy(args: readonly string[]): Promise<0 | 1> {
  const { values } = parseArgs({
    args: [...args],
    options: { rule: { type: 'string' }, draw: { type: 'boolean', default: false } },
  });
  const prose = await measureProse();
  if (values.draw) return draw(prose);
  const cases = new Map((await measureAccuracy(values.rule)).map((each) => [each.rule.id, each]));
  line(`${' '.repeat(30)}labelled cases                    running prose`);
  line(`${'rule'.padEnd(21)}level  precision   recall  finds leaves  precision judged  found`);
  let good = true;
  for (const rule of rules) {
    if (values.rule !== undefined && values.rule !== rule.id) continue;
    const labelled = cases.get(rule.id);
    const { right, wrong, unjudged, mistakes } = prose.get(rule.id) ?? NOTHING;
    const least = rule.level === 'error' ? 0.95 : 0.85;
    const enough = !labelled || (labelled.precision >= least && labelled.recall >= 0.85);
    good &&= enough;
    const ofCases = labelled
      ? `${share(labelled.precision)}${share(labelled.recall)}${count(labelled.finds)}${count(labelled.leaves)}`
      : ' '.repeat(32);
    const judged = right + wrong;
    const ofProse = `  ${judged > 0 ? share(right / judged) : ' '.repeat(9)}${count(judged)}${count(judged + unjudged.length)}`;
    line(`${rule.id.padEnd(21)}${rule.level.padEnd(6)} ${ofCases}${ofProse}${enough ? '' : '  too low'}`);
    if (values.rule === undefined) continue;
    for (const { text, at } of labelled?.missed ?? []) line(`  missed “${at}” in: ${oneLine(text)}`);
    for (const { text, marked } of labelled?.wrong ?? [])
      line(`  wrong  “${oneLine(marked)}” in: ${oneLine(text)}`);
    for (const { file, marked, why } of mistakes) line(`  wrong  in ${file}: ${marked} ${why ?? ''}`);
  }
  return good ? 0 : 1;
}

/** Prints what is to be judged, up to a number for each rule with what is judged already. */
function draw(prose: ReadonlyMap<string, ProseAccuracy>): 0 {
  const drawn = [...prose.values()].flatMap(({ right, wrong, unjudged }) =>
    drawAtRandom(unjudged, DRAWN - right - wrong),
  );
  print(stringify(drawn, { lineWidth: 0 }));
  return 0;
}

const NOTHING: ProseAccuracy = { right: 0, wrong: 0, unjudged: [], mistakes: [] };

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

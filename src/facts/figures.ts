import type { FigureMatch, FindFigures } from '../checker/rule.ts';
import type { Fact, FactValue } from './fact.ts';
import { valueOn } from './on-a-day.ts';
import { formatValue } from './format.ts';
import { numberWords } from './number-words.ts';

/**
 * Makes the search for figures typed by hand: it finds every current and past value of every fact, in digits
 * and in words. Counts of people or councils are left out: “9 councils” may be another nine.
 */
export function figureFinder(facts: Iterable<Fact>, day: string): FindFigures {
  const forms = new Map<string, Omit<FigureMatch, 'start' | 'end'>>();
  for (const fact of facts) {
    const current = valueOn(fact, day);
    for (const value of fact.values) {
      for (const form of typedForms(value)) {
        const known = forms.get(form);
        if (known && !known.past) continue;
        forms.set(form, {
          factId: fact.id,
          past: value !== current && value.from < current.from,
          distinctive: isDistinctive(value),
        });
      }
    }
  }
  if (forms.size === 0) return () => [];
  const alternatives = [...forms.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}£.,-]|${GOES_ON_BEFORE})(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|[.,]\\d|-\\p{L}|${GOES_ON_AFTER})`,
    'giu',
  );
  // Most sentences have no figure at all, and to see that takes a tenth of the time.
  const any = new RegExp(
    `\\d|\\b(?:${[...numberStarts(forms.keys())].map(escapePattern).join('|')})\\b`,
    'iu',
  );
  return (text) =>
    any.test(text)
      ? [...text.matchAll(pattern)]
          .filter((match) => !isStreet(match[0]))
          .map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            ...forms.get(match[0].toLowerCase().replace(/\s+/g, ' '))!,
          }))
      : [];
}

/** “28 Day Street”: a length of time has no capital inside it. A date has. */
function isStreet(figure: string): boolean {
  return /^\d+ (?:Day|Week|Month|Year|Hour)s?$/.test(figure);
}

/** The words that figures in words begin with. */
function numberStarts(forms: Iterable<string>): Set<string> {
  return new Set([...forms].filter((form) => !/\d/.test(form)).map((form) => form.split(/[\s-]/)[0]!));
}

/** Words that make a figure part of a longer number: “one hundred and eight weeks”, “£25 million”. */
const GOES_ON_BEFORE =
  '\\b(?:hundred|hundred\\s{1,9}and|thousand|thousand\\s{1,9}and|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\s{1,9}';
const GOES_ON_AFTER = '\\s{1,9}(?:hundred|thousand|million|billion|bn|k|m)\\b';

/** A sum with four figures or more before its zeros. */
function isDistinctive({ value, unit }: FactValue): boolean {
  return unit === '£' && String(value).replace(/0+$/, '').length >= 4;
}

/** The ways in which somebody would type a value, in small letters. */
function typedForms(value: FactValue): string[] {
  const { unit } = value;
  if (unit === 'date') return [formatValue(value).toLowerCase()];
  if (typeof value.value !== 'number') return [];
  const asWeWrite = formatValue(value).toLowerCase();
  if (unit === '£') return [asWeWrite, ...typedSums(value.value)];
  if (unit === '%') return [asWeWrite, `${value.value} per cent`];
  if (!/days?$|weeks?$|months?$|years?$|hours?$/.test(unit)) return [];
  const singular = unit.replace(/s$/, '');
  const words = numberWords(value.value);
  const numbers = [String(value.value), ...(words ? [words] : [])];
  return [
    asWeWrite,
    ...numbers.flatMap((number) => [
      `${number} ${unit}`,
      `${number} ${singular}`,
      `${number}-${singular.replace(/ /g, '-')}`,
    ]),
  ];
}

/** A sum in full and in short: £1,500,000, £1500000, £1.5m, £1.5 million. */
function typedSums(value: number): string[] {
  const grouped = new Intl.NumberFormat('en-GB').format(value);
  const short = (
    [
      [1e9, 'bn', 'billion'],
      [1e6, 'm', 'million'],
    ] as const
  ).flatMap(([size, letters, word]) => {
    const share = value / size;
    return share >= 1 && Number.isInteger(share * 10) ? [`£${share}${letters}`, `£${share} ${word}`] : [];
  });
  const thousands = value % 1000 === 0 && value < 1e6 ? [`£${value / 1000}k`] : [];
  return [`£${grouped}`, `£${value}`, ...short, ...thousands];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

import type { FigureMatch, FindFigures } from '../checker/rule.ts';
import { valueOn, type Fact, type FactValue } from './fact.ts';
import { formatDate } from './format.ts';
import { numberWords } from './number-words.ts';

/**
 * Makes the search for figures typed by hand: it finds every current and past value of every fact, in digits
 * and in words. Counts of people or councils are left out (“9 councils” may be another nine), and dates too
 * where they are only a year.
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
    `(?<![\\p{L}\\p{N}£.,-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      ...forms.get(match[0].toLowerCase().replace(/\s+/g, ' '))!,
    }));
}

/** A sum with four figures or more before its zeros. */
function isDistinctive({ value, unit }: FactValue): boolean {
  return unit === '£' && String(value).replace(/0+$/, '').length >= 4;
}

/** The ways in which somebody would type a value, in small letters. */
function typedForms(value: FactValue): string[] {
  const { unit } = value;
  if (unit === 'date')
    return String(value.value).length === 10 ? [formatDate(String(value.value)).toLowerCase()] : [];
  if (typeof value.value !== 'number') return [];
  if (unit === '£') {
    const plain = String(value.value);
    const grouped = new Intl.NumberFormat('en-GB').format(value.value);
    const millions = value.value / 1e6;
    const short =
      millions >= 1 && Number.isInteger(millions * 10) ? [`£${millions}m`, `£${millions} million`] : [];
    const thousands = value.value % 1000 === 0 && value.value < 1e6 ? [`£${value.value / 1000}k`] : [];
    return [`£${grouped}`, `£${plain}`, ...short, ...thousands];
  }
  if (unit === '%') return [`${value.value}%`, `${value.value} per cent`];
  if (!/days?$|weeks?$|months?$|years?$|hours?$/.test(unit)) return [];
  const singular = unit.replace(/s$/, '');
  const words = numberWords(value.value);
  const numbers = [String(value.value), ...(words ? [words] : [])];
  return numbers.flatMap((number) => [
    `${number} ${unit}`,
    `${number} ${singular}`,
    `${number}-${singular.replace(/ /g, '-')}`,
  ]);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

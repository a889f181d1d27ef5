import type { FactValue } from './fact.ts';

/** How a fact is written out: `full` (the value and its unit), `number` (the value alone), `vat` (with its VAT). */
export const FACT_FORMS = ['full', 'number', 'vat'] as const;
export type FactForm = (typeof FACT_FORMS)[number];

const figures = new Intl.NumberFormat('en-GB');
const pence = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 });
const dates = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day or a month as we write it: 22 November 2026, November 2026. */
export function formatDate(day: string): string {
  const month = /^\d{4}-\d{2}$/.test(day);
  return (month ? months : dates).format(new Date(`${month ? `${day}-01` : day}T00:00:00Z`));
}

/**
 * A fact's value as it reads in a sentence.
 *
 * @example formatValue({ value: 8, unit: 'working days', … }) // '8 working days'
 * @example formatValue({ value: 2000000, unit: '£', … }) // '£2 million'
 */
export function formatValue(value: FactValue, form: FactForm = 'full'): string {
  const plain = formatPlain(value, form);
  if (form !== 'vat' || !value.vat) return plain;
  return `${plain}, VAT ${value.vat}`;
}

function formatPlain({ value, unit }: FactValue, form: FactForm): string {
  if (unit === 'date') return formatDate(String(value));
  const written = typeof value === 'number' ? figures.format(value) : value;
  if (unit === '£') return `£${typeof value === 'number' ? formatMoney(value) : written}`;
  if (unit === '%') return `${written}%`;
  return form === 'number' ? written : `${written} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** Round millions and billions read better as words; pence always have two figures. */
function formatMoney(value: number): string {
  for (const [size, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const share = value / size;
    if (share >= 1 && Number.isInteger(share * 10)) return `${figures.format(share)} ${word}`;
  }
  return (Number.isInteger(value) ? figures : pence).format(value);
}

/**
 * A sum as people type it: “£1,200”, “1200.50”, “1 200”.
 *
 * @returns 0 for nothing, undefined for what is no sum.
 */
export function readPounds(typed: string): number | undefined {
  const plain = typed.replaceAll(/[£,\s]/g, '');
  if (plain === '') return 0;
  return /^\d{1,9}(?:\.\d{0,2})?$/.test(plain) ? Number(plain) : undefined;
}

const whole = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});
const exact = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** A sum as we write it: whole pounds, but pence where it is less than £100. A minus where money is short. */
export function sayPounds(sum: number): string {
  return (Math.abs(sum) < 100 && !Number.isInteger(sum) ? exact : whole).format(sum).replace('-', '−');
}

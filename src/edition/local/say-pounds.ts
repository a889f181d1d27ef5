const pounds = new Intl.NumberFormat('en-GB');
const pence = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A sum as we write it: £5,000, £12.50. */
export function sayPounds(sum: number): string {
  return `£${(Number.isInteger(sum) ? pounds : pence).format(sum)}`;
}

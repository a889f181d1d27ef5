import { charityCommission } from './charity-commission.ts';
import { companiesHouse } from './companies-house.ts';
import { mutuals } from './mutuals.ts';
import type { Register } from './register.ts';

/** The registers whose files can be read. */
export const REGISTERS: readonly Register[] = [charityCommission, companiesHouse, mutuals];

/** The register that a file is of, by its headings. */
export function registerWith(headings: readonly string[]): Register | undefined {
  return REGISTERS.find(({ known }) => known.every((column) => headings.includes(column)));
}

import { isoDate } from '../glossary/fields.ts';

/**
 * Today, `YYYY-MM-DD`. `BUILD_DATE` sets it, for tests and for builds that must come out the same.
 *
 * @throws if `BUILD_DATE` is not a date
 */
export function today(environment: Record<string, string | undefined> = process.env): string {
  const fixed = environment['BUILD_DATE'];
  if (fixed === undefined || fixed === '') return new Date().toISOString().slice(0, 10);
  if (!isoDate.safeParse(fixed).success) {
    throw new Error(`BUILD_DATE should be a date such as 2026-11-23, not “${fixed}”.`);
  }
  return fixed;
}

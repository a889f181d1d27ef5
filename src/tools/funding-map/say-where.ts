import type { FundStatus } from './schema.ts';

/**
 * What stands before the link of a fund: where to look, and whether the link leads there.
 *
 * @param own whether the link is the page of whoever offers the money. If not, we have no address to give.
 */
export function sayWhere(status: FundStatus, own: boolean): string {
  if (status === 'closed') return own ? 'See ' : '';
  if (status === 'other')
    return own ? 'Start here: ' : 'We have no address to start at: search for its name.';
  const look = 'Look at the funder’s page first';
  return own ? `${look}: ` : `${look}. We have no address for it, so search for its name.`;
}

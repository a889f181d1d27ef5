import { FUND_STATUSES, type Fund, type FundStatus } from './schema.ts';

/** Funds of one status. */
export interface FundGroup {
  status: FundStatus;
  name: string;
  funds: Fund[];
}

/** The funds by status, those that a group can use first. A status that no fund has is left out. */
export function groupFunds(funds: readonly Fund[]): FundGroup[] {
  return (Object.keys(FUND_STATUSES) as FundStatus[])
    .map((status) => ({
      status,
      name: FUND_STATUSES[status],
      funds: funds.filter((fund) => fund.status === status),
    }))
    .filter((group) => group.funds.length > 0);
}

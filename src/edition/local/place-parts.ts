import { formatDate } from '../../facts/format.ts';
import { plain, type Leaf } from '../settings/leaf.ts';
import type { Fees } from '../settings/local-facts.ts';
import type { SupportOrganisation } from '../settings/support-organisation.ts';
import { filled, linkPart } from './contact-parts.ts';
import type { LocalParts } from './parts.ts';
import { sayPounds } from './say-pounds.ts';

/** Words that stand by themselves. */
export const textParts = (written: Leaf<string>): LocalParts => ({ text: [plain(written)] });

/** A day that stands by itself. */
export const dayParts = (written: Leaf<string>): LocalParts => ({ text: [`${formatDate(plain(written))}.`] });

/** Who helps, one after the other. */
export function supportParts(organisations: readonly SupportOrganisation[]): LocalParts {
  if (organisations.length === 0) return {};
  return {
    entries: organisations.map(({ name, what, website, email, phone }) =>
      filled({
        name: plain(name),
        text: what && plain(what),
        link: website === undefined ? undefined : linkPart(website),
        contact:
          email || phone ? filled({ phone: phone && plain(phone), email: email && plain(email) }) : undefined,
      }),
    ),
  };
}

/** What the council charges. */
export function feesParts(written: Fees): LocalParts {
  return {
    table: {
      head: ['What it is for', 'Fee'],
      rows: plain(written).map(({ what, fee }) => {
        const sum = plain(fee);
        return [plain(what), typeof sum === 'number' ? sayPounds(sum) : sum];
      }),
    },
  };
}

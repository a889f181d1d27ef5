import { formatDate } from '../../facts/format.ts';
import { plain } from '../settings/leaf.ts';
import type { Events, Portal, QuotationBands } from '../settings/procurement.ts';
import { contactPart, filled, linkPart, linkParts } from './contact-parts.ts';
import type { LocalParts } from './parts.ts';
import { sayPounds } from './say-pounds.ts';

/** How the council asks for prices, as a table from the smallest contracts up. */
export function bandsParts(written: QuotationBands): LocalParts {
  const bands = plain(written);
  const vat = Array.isArray(written) ? undefined : written.vat;
  let from = 0;
  const rows = bands.map((band): [string, string] => {
    from = band.from === undefined ? from : plain(band.from);
    const upTo = band.upTo === undefined ? undefined : plain(band.upTo);
    const row: [string, string] = [saySize(from, upTo), plain(band.how)];
    from = upTo ?? from;
    return row;
  });
  return {
    table: { head: ['Size of the contract', 'What the council does'], rows },
    ...(vat ? { text: [vat === 'included' ? 'These sums include VAT.' : 'VAT comes on top.'] } : {}),
  };
}

function saySize(from: number, upTo: number | undefined): string {
  if (upTo === undefined) return from > 0 ? `${sayPounds(from)} and more` : 'Any size';
  return from > 0 ? `${sayPounds(from)} to ${sayPounds(upTo)}` : `Up to ${sayPounds(upTo)}`;
}

/** The website with the contracts: its name where nobody has seen its address. */
export function portalParts(portal: Portal): LocalParts {
  if (typeof portal === 'string') return linkParts(portal);
  const { value, name, register, help } = portal;
  const said = [value === undefined ? [`${name}.`] : [], register === undefined ? [] : [plain(register)]];
  return filled({
    link: value === undefined ? undefined : linkPart({ value, name }),
    text: said.flat().length > 0 ? said.flat() : undefined,
    contact: help && contactPart(help),
  });
}

/** A page that lists the events, or those that are still to come. */
export function eventsParts(events: Events, today: string): LocalParts {
  if (!Array.isArray(events)) return linkParts(events);
  const coming = events.filter(({ on }) => on === undefined || plain(on) >= today);
  if (coming.length === 0) return {};
  return {
    entries: coming.map(({ name, on, where, link }) => {
      const said = [on && formatDate(plain(on)), where && plain(where)].filter(Boolean).join(', ');
      return filled({
        name: plain(name),
        text: said || undefined,
        link: link === undefined ? undefined : linkPart(link),
      });
    }),
  };
}

import { GOVERNANCE, type Governance, type Portfolio, type Speaking } from '../settings/decisions.ts';
import { contactPart, filled, linkPart } from './contact-parts.ts';
import type { LocalParts } from './parts.ts';

/** How the council is run, and what is different here. */
export function governanceParts(governance: Governance): LocalParts {
  if (typeof governance === 'string') return { text: [GOVERNANCE[governance]] };
  const { value, note } = governance;
  return { text: [GOVERNANCE[value], ...(note === undefined ? [] : [note])] };
}

/** How to speak at a meeting, where the rules are, and whom to tell. */
export function speakingParts(speaking: Speaking): LocalParts {
  if (typeof speaking === 'string') return { text: [speaking] };
  const { value, link, name, contact } = speaking;
  return filled({
    text: [value],
    link: link === undefined ? undefined : linkPart({ value: link, name: name ?? 'How to speak' }),
    contact: contact && contactPart(contact),
  });
}

/** The portfolio's name, and who holds it. */
export function portfolioParts(portfolio: Portfolio): LocalParts {
  if (typeof portfolio === 'string') return { text: [`It is in the portfolio “${portfolio}”.`] };
  const { value, holder, contact } = portfolio;
  return filled({
    text: [`It is in the portfolio “${value}”.`, ...(holder === undefined ? [] : [`${holder} holds it.`])],
    contact: contact && contactPart(contact),
  });
}

import { COLUMNS } from '../columns.ts';
import { readPostcode } from '../cells/postcode.ts';
import { calmName } from './name-case.ts';
import { textOf, type Register, type RegisterRow } from './register.ts';

/**
 * The Charity Commission's full register download for England and Wales, table `publicextract.charity`: text with
 * tabs between its columns and no quotation marks. Layout: the field list of `drkane/charity-lookups`
 * (ccew-fields.md), and published code that reads the file's own heading, seen in November 2026.
 * https://register-of-charities.charitycommission.gov.uk/register/full-register-download
 */
export const charityCommission: Register = {
  id: 'charity-commission',
  name: 'the Charity Commission’s register',
  known: [
    'registered_charity_number',
    'linked_charity_number',
    'charity_name',
    'charity_registration_status',
  ],
  propose(row) {
    if (textOf(row, 'charity_registration_status') !== 'Registered') return { leftOut: 'not registered now' };
    if (!/^0*$/.test(textOf(row, 'linked_charity_number'))) return { leftOut: 'part of another charity' };
    const address = [1, 2, 3, 4, 5].map((n) => textOf(row, `charity_contact_address${n}`)).filter(Boolean);
    const postcode = textOf(row, 'charity_contact_postcode');
    const number = textOf(row, 'registered_charity_number');
    return {
      address: [...address, readPostcode(postcode).value ?? ''].join(', '),
      cells: {
        name: calmName(textOf(row, 'charity_name')),
        'what they do': brief(textOf(row, 'charity_activities')),
        website: safeWebsite(textOf(row, 'charity_contact_web')),
        'legal form': legalForm(row),
        'source address': `https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/${encodeURIComponent(number)}`,
      },
    };
  },
};

const FORMS: Record<string, string> = {
  CIO: 'charitable incorporated organisation',
  'Charitable company': 'charitable company',
  Trust: 'charitable trust',
};

function legalForm(row: RegisterRow): string {
  return FORMS[textOf(row, 'charity_type')] ?? 'charity';
}

/** As much as the column holds, for somebody to put into plain words. */
function brief(activities: string): string {
  const { longest } = COLUMNS['what they do'];
  return activities.length <= longest
    ? activities
    : `${activities.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
}

/** The register has “www.example.org” and “http://…”. */
function safeWebsite(written: string): string {
  const bare = written.replace(/^https?:\/\//i, '');
  return /^[^\s/.]+\.[^\s]+$/.test(bare) ? `https://${bare}` : '';
}

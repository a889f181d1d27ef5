import { readPostcode } from '../cells/postcode.ts';
import { calmName } from './name-case.ts';
import { textOf, type Register } from './register.ts';

/**
 * Community interest companies in Companies House's free company data product (`BasicCompanyDataAsOneFile`, CSV).
 * Some of its headings begin with a space, so headings are trimmed. Layout: published code that writes and reads
 * the whole heading, seen in November 2026. https://download.companieshouse.gov.uk/en_output.html
 */
export const companiesHouse: Register = {
  id: 'companies-house',
  name: 'Companies House’s company data',
  known: ['CompanyName', 'CompanyNumber', 'CompanyCategory', 'CompanyStatus', 'RegAddress.PostCode'],
  propose(row) {
    if (textOf(row, 'CompanyCategory') !== 'Community Interest Company')
      return { leftOut: 'not a community interest company' };
    if (textOf(row, 'CompanyStatus') !== 'Active') return { leftOut: 'closed or closing' };
    const lines = ['AddressLine1', 'AddressLine2', 'PostTown', 'County'].map((line) =>
      textOf(row, `RegAddress.${line}`),
    );
    const postcode = readPostcode(textOf(row, 'RegAddress.PostCode')).value ?? '';
    const number = textOf(row, 'CompanyNumber');
    return {
      address: [...lines, postcode].filter(Boolean).join(', '),
      cells: {
        name: calmName(textOf(row, 'CompanyName')),
        kind: 'social enterprise',
        'legal form': 'community interest company',
        'source address': `https://find-and-update.company-information.service.gov.uk/company/${encodeURIComponent(number)}`,
      },
    };
  },
};

import { calmName } from './name-case.ts';
import { textOf, type Register } from './register.ts';

/** Societies that trade for their members or their community. Building and friendly societies and clubs are left out. */
const FORMS: Record<string, { form: string; kind: string }> = {
  'Community Benefit Society': { form: 'community benefit society', kind: 'community business' },
  'Co-operative Society': { form: 'co-operative society', kind: 'social enterprise' },
  'Registered Society': { form: 'registered society', kind: '' },
  'Credit Union': { form: 'credit union', kind: 'community business' },
};

/**
 * The Financial Conduct Authority's Mutuals Public Register (`SocietyList.csv`). “Registation” is its own spelling.
 * Layout: the column list in published code that reads the file, seen in November 2026. https://mutuals.fca.org.uk/
 */
export const mutuals: Register = {
  id: 'mutuals',
  name: 'the Mutuals Public Register',
  known: ['Society Number', 'Society Name', 'Registered As', 'Society Address', 'Society Status'],
  propose(row) {
    if (textOf(row, 'Society Status') !== 'Registered') return { leftOut: 'not registered now' };
    const form = FORMS[textOf(row, 'Registered As')];
    if (!form) return { leftOut: 'of another kind' };
    return {
      address: textOf(row, 'Society Address'),
      cells: {
        name: calmName(textOf(row, 'Society Name')),
        kind: form.kind,
        'legal form': form.form,
        'source address': 'https://mutuals.fca.org.uk/',
      },
    };
  },
};

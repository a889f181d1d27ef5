import { expect, test } from 'vitest';
import { whereLocalShows } from '../../../src/edition/local-shown.ts';

const show = (...keys: string[]): string =>
  keys.map((key) => `<Local show="${key}">Ask.</Local>\n\n`).join('');

test('each value is told with the pages that show it, as the edition’s readers have them', () => {
  const files = [
    { path: 'guides/procurement/01-start.mdx', text: show('website', 'website', 'contacts.planning') },
    { path: 'guides/procurement/02-next.mdx', text: show('website') },
    { path: 'terms/portal.mdx', text: show('procurement.portal') },
    { path: 'editions/anytown/guides/procurement/09-next.mdx', text: show('contacts.planning') },
    { path: 'editions/elsewhere/terms/portal.mdx', text: 'Nothing.' },
  ];
  expect(Object.fromEntries(whereLocalShows(files, 'anytown'))).toEqual({
    website: ['/guides/procurement/start/'],
    'contacts.planning': ['/guides/procurement/start/', '/guides/procurement/next/'],
    'procurement.portal': ['/jargon/portal/'],
  });
});

test('what is only written about is not shown, and a page that cannot be read shows nothing', () => {
  const files = [
    { path: 'guides/procurement/01-start.mdx', text: 'Write `<Local show="website">`.' },
    { path: 'guides/procurement/02-next.mdx', text: '<Local show="website">' },
  ];
  expect(whereLocalShows(files, 'anytown').size).toBe(0);
});

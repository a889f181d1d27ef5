import type { DescribedEntry, NamedEntry } from '../../../src/search/names-data.ts';

/** A small jargon buster with two pages of guides. Two terms share the letters CA. */
export const ENTRIES: readonly NamedEntry[] = [
  {
    u: '/jargon/standstill-period/',
    t: 'standstill period',
    p: 'the waiting gap before signing',
    a: ['standstill', 'mandatory standstill'],
    m: ['standstil'],
  },
  {
    u: '/jargon/tupe/',
    t: 'TUPE',
    p: 'staff moving over with the work',
    a: ['Transfer of Undertakings'],
    m: ['toupee'],
  },
  {
    u: '/jargon/framework-agreement/',
    t: 'framework agreement',
    p: 'a list of approved suppliers',
    a: ['framework'],
  },
  { u: '/jargon/best-value/', t: 'best value', p: 'the most good for the money' },
  {
    u: '/jargon/section-106-agreement/',
    t: 'section 106 agreement',
    p: 'a promise tied to planning permission',
    c: 'S106',
    a: ['planning obligation'],
  },
  { u: '/jargon/peppercorn-rent/', t: 'peppercorn rent', p: 'a rent of almost nothing' },
  {
    u: '/jargon/community-asset-transfer/',
    t: 'community asset transfer',
    p: 'taking on a council building',
    c: 'CAT',
    a: ['asset transfer'],
  },
  {
    u: '/jargon/invitation-to-tender/',
    t: 'invitation to tender',
    p: 'the pack that asks for bids',
    c: 'ITT',
  },
  { u: '/jargon/combined-authority/', t: 'combined authority', p: 'councils working as one', c: 'CA' },
  {
    u: '/jargon/contracting-authority/',
    t: 'contracting authority',
    p: 'the public body that buys',
    c: 'CA',
  },
  { u: '/guides/community-business/', t: 'Starting a community business' },
  { u: '/guides/local-government/who-can-say-yes/', t: 'Who can say yes' },
];

/** What follows later, for three of them. */
export const DESCRIPTIONS: readonly DescribedEntry[] = [
  {
    u: '/jargon/tupe/',
    s: ['taking on the old staff', 'do I have to keep the workers'],
    d: 'The law that moves staff to a new employer when their work moves.',
  },
  {
    u: '/jargon/peppercorn-rent/',
    s: ['a pound a year'],
    d: 'A rent so small that nobody collects it.',
  },
  {
    u: '/guides/local-government/who-can-say-yes/',
    s: ['Who do we ring about the village hall?'],
    d: 'Who decides what, from a small repair to a whole building.',
  },
];

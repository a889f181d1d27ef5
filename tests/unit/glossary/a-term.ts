import type { Term } from '../../../src/glossary/term.ts';

/** A term with everything filled in that a test does not care about; its title is its id in words. */
export function aTerm(id: string, fields: Partial<Term> = {}): Term {
  return {
    id,
    path: `content/terms/${id}.mdx`,
    title: id.replaceAll('-', ' '),
    plain: 'a plain name',
    short: 'What it means, in a few words.',
    aliases: [],
    misspellings: [],
    saidAs: [],
    topic: 'procurement',
    status: 'current',
    weight: 'usual',
    everyday: false,
    link: 'auto',
    linkForms: [],
    related: [],
    confusedWith: [],
    formerly: [],
    sources: [],
    checked: '2026-11-22',
    nextReview: '2027-05-22',
    ...fields,
  };
}

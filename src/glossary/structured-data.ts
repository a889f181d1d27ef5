import type { Term } from './term.ts';

/** The whole jargon buster as schema.org `DefinedTermSet`. */
export function definedTermSet(url: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    name: 'In Our Words: jargon buster',
    url,
    inLanguage: 'en-GB',
  };
}

/** A term as schema.org `DefinedTerm`. Addresses are whole ones. */
export function definedTerm(term: Term, url: string, setUrl: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: term.title,
    termCode: term.id,
    alternateName: [term.plain, ...(term.acronym ? [term.acronym] : []), ...term.aliases],
    description: term.short,
    inDefinedTermSet: setUrl,
    inLanguage: 'en-GB',
  };
}

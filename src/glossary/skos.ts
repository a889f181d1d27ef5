import type { Term } from './term.ts';
import { TOPICS, type Topic } from './topics.ts';

/** A source as SKOS names it. */
interface SkosSource {
  title: string;
  url?: string | undefined;
}

/**
 * The jargon buster as a SKOS concept scheme in JSON-LD 1.1 (W3C, SKOS Reference, 2009). The official word is the
 * preferred label, for that is what catalogues match on; the plain name is the first of the others. Addresses are
 * whole ones, and permanent.
 */
export function skosScheme(
  terms: readonly Term[],
  schemeUrl: string,
  urlOf: (id: string) => string,
  sourceOf: (id: string) => SkosSource | undefined,
): Record<string, unknown> {
  return {
    '@context': CONTEXT,
    '@graph': [
      { '@id': schemeUrl, '@type': 'skos:ConceptScheme', prefLabel: 'In Our Words: jargon buster' },
      ...(Object.keys(TOPICS) as Topic[]).map((topic) => ({
        '@id': `${schemeUrl}#${topic}`,
        '@type': 'skos:Collection',
        prefLabel: TOPICS[topic],
        member: terms.filter((term) => term.topic === topic).map(({ id }) => urlOf(id)),
      })),
      ...terms.map((term) => ({
        '@id': urlOf(term.id),
        '@type': 'skos:Concept',
        inScheme: schemeUrl,
        notation: term.id,
        prefLabel: term.title,
        altLabel: [term.plain, ...(term.acronym ? [term.acronym] : []), ...term.aliases].filter(
          (label, n, all) => label !== term.title && all.indexOf(label) === n,
        ),
        hiddenLabel: term.misspellings,
        definition: term.short,
        related: term.related.map(urlOf),
        ...(term.status === 'old' ? { historyNote: `An old word since ${term.since}.` } : {}),
        ...(term.replacedBy === undefined ? {} : { isReplacedBy: urlOf(term.replacedBy) }),
        source: term.sources.flatMap((id) => sourceOf(id)?.url ?? sourceOf(id)?.title ?? []),
        modified: term.checked,
      })),
    ],
  };
}

const english = (id: string) => ({ '@id': id, '@language': 'en-GB' });
const link = (id: string) => ({ '@id': id, '@type': '@id' });

const CONTEXT = {
  '@version': 1.1,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  prefLabel: english('skos:prefLabel'),
  altLabel: english('skos:altLabel'),
  hiddenLabel: english('skos:hiddenLabel'),
  definition: english('skos:definition'),
  historyNote: english('skos:historyNote'),
  notation: 'skos:notation',
  inScheme: link('skos:inScheme'),
  related: link('skos:related'),
  member: link('skos:member'),
  isReplacedBy: link('dct:isReplacedBy'),
  source: 'dct:source',
  modified: { '@id': 'dct:modified', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
};

import type { Site } from '../edition/site.ts';
import { openTerm, type OpenTerm } from '../glossary/open-data.ts';
import { address } from './address.ts';

/** Every term of an edition as open data, with addresses that are whole where the site knows its own. */
export function openTerms(site: Site, origin: URL | undefined): OpenTerm[] {
  return site.terms.map((term) => {
    const path = address(`/jargon/${term.id}/`);
    return openTerm(term, origin ? new URL(path, origin).href : path);
  });
}

import type { ResolveFact } from '../../../checker/document.ts';
import type { CheckContext } from '../../../checker/rule.ts';
import { sayFact } from '../../../facts/resolve.ts';
import { checkContext } from '../../check-context.ts';
import { readContentFiles } from '../../content-files.ts';
import { readLibrary } from '../../read-library.ts';

/** A day on which every labelled case holds: facts come and go. */
const DAY = '2026-11-23';

/** What checking with the site's own words, facts and terms takes. */
export interface SiteChecker {
  context: CheckContext;
  resolveFact: ResolveFact;
}

export async function siteChecker(): Promise<SiteChecker> {
  const library = readLibrary(await readContentFiles('content'));
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  return {
    context: checkContext(library, DAY),
    resolveFact: (id, form) => sayFact(facts, DAY, id, form),
  };
}

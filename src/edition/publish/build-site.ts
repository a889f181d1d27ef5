import { prettyFindings } from '../../checker/reports/pretty.ts';
import { countLevels, plural } from '../../checker/reports/summary.ts';
import { readContentFiles } from '../content-files.ts';
import { preflight } from '../preflight.ts';
import type { Address } from './address.ts';
import { BuildProblem } from './build-problem.ts';

/** What to build, and where. */
export interface BuildOrder {
  /** The content folder. */
  content: string;
  /** Slugs of editions; all of them when empty. One makes a site in `out`; several make a folder each. */
  editions: readonly string[];
  /** Forces a folder for each edition, even for one. */
  folders: boolean;
  /** The folder that the site goes into. It is replaced only when everything has succeeded. */
  out: string;
  address: Address;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Says how far it is. */
  say: (line: string) => void;
}

/**
 * Checks all content, builds the site, writes its documents, indexes it, and puts it in place.
 *
 * @throws BuildProblem with a message for people; `out` is then as it was
 */
export async function buildSite(order: BuildOrder): Promise<void> {
  const started = performance.now();
  const { library, findings } = preflight(await readContentFiles(order.content), order.today);
  const { errors, warnings } = countLevels(findings);
  if (errors > 0) {
    throw new BuildProblem(
      `${prettyFindings(findings.filter(({ level }) => level === 'error'))}\n\n${plural(errors, 'error')} in the content. Nothing was built.`,
    );
  }
  order.say(
    `Content: ${library.terms.length} terms, ${library.pages.length} pages${warnings > 0 ? `, ${plural(warnings, 'warning')} (npm run check shows them)` : ''}.`,
  );

  const editions = order.editions.length > 0 ? order.editions : library.editions.map(({ slug }) => slug);
  for (const slug of editions) {
    if (!library.editions.some((edition) => edition.slug === slug)) {
      throw new BuildProblem(
        `There is no edition “${slug}”. There are: ${library.editions.map((edition) => edition.slug).join(', ')}.`,
      );
    }
  }
  // Astro and what makes files of pages take a second to load: faults in the content need not wait for them.
  const { makeSites } = await import('./make-sites.ts');
  await makeSites(library, editions, order);
  order.say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} seconds.`);
}

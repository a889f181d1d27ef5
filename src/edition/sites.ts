import { editions, library, today } from 'virtual:in-our-words/content';
import { laySite, type Site } from './site.ts';

const laid = new Map<string, Site>();

/** The site of an edition; made once a build. Several editions have an address prefix, one alone has none. */
export function siteFor(prefix: string | undefined): Site {
  const slug = prefix ?? editions[0] ?? 'england';
  const known = laid.get(slug) ?? laySite(library, slug, today);
  laid.set(slug, known);
  return known;
}

/** A route's parameters, with the edition's prefix. */
export interface EditionParams {
  edition: string | undefined;
}

/** Every route's first dimension: one path for each edition of this run. */
export function forEachEdition<P extends Record<string, string>, T>(
  paths: (site: Site) => { params: P; props: T }[],
): { params: P & EditionParams; props: T }[] {
  const prefixes = editions.length > 1 ? editions : [undefined];
  return prefixes.flatMap((edition) =>
    paths(siteFor(edition)).map(({ params, props }) => ({ params: { ...params, edition }, props })),
  );
}

/** For routes that have one page in each edition. */
export function oneForEachEdition(): { params: EditionParams; props: Record<string, never> }[] {
  return forEachEdition(() => [{ params: {}, props: {} }]);
}

import type { APIRoute } from 'astro';
import { searchablePages } from '../../../edition/page.ts';
import type { Site } from '../../../edition/site.ts';
import { forEachEdition } from '../../../edition/sites.ts';
import { describedEntries, piecesOf } from '../../../search/entries.ts';
import type { DescribedEntry } from '../../../search/names-data.ts';

export const getStaticPaths = () =>
  forEachEdition((site) =>
    pieces(site).map((entries, n) => ({ params: { piece: String(n) }, props: { entries } })),
  );

/** One piece of what search knows by description. */
export const GET: APIRoute<{ entries: DescribedEntry[] }> = ({ props }) => Response.json(props.entries);

function pieces(site: Site): DescribedEntry[][] {
  const pages = searchablePages(site.guides);
  return piecesOf(describedEntries(site.terms, pages));
}

import type { APIRoute } from 'astro';
import { searchableOrganisations } from '../../../directory/directory.ts';
import { searchablePlaces } from '../../../edition/council-pages.ts';
import { searchablePages } from '../../../edition/page.ts';
import type { Site } from '../../../edition/site.ts';
import { forEachEdition } from '../../../edition/sites.ts';
import { describedEntries, organisationEntries, piecesOf } from '../../../search/entries.ts';
import type { DescribedPiece } from '../../../search/names-data.ts';

export const getStaticPaths = () =>
  forEachEdition((site) =>
    pieces(site).map((piece, n) => ({ params: { piece: String(n) }, props: { piece } })),
  );

/** One piece of what search knows by description. */
export const GET: APIRoute<{ piece: DescribedPiece }> = ({ props }) => Response.json(props.piece);

function pieces(site: Site): DescribedPiece[] {
  const pages = [...searchablePages(site.guides, site.tools), ...searchablePlaces(site.settings)];
  const organisations = organisationEntries(searchableOrganisations(site.directory));
  return piecesOf([...describedEntries(site.terms, pages), ...organisations]);
}

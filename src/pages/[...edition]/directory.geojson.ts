import type { APIRoute } from 'astro';
import { toGeoJson } from '../../directory/to-geojson.ts';
import { forEachEdition } from '../../edition/sites.ts';

export const getStaticPaths = () =>
  forEachEdition(({ directory }) => (directory.organisations.length > 0 ? [{ params: {}, props: {} }] : []));

/** The directory for maps. */
export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(JSON.stringify(toGeoJson(site.directory.organisations)), {
    headers: { 'Content-Type': 'application/geo+json' },
  });

import type { APIRoute } from 'astro';
import { toCsv } from '../../directory/to-csv.ts';
import { forEachEdition } from '../../edition/sites.ts';

export const getStaticPaths = () =>
  forEachEdition(({ directory }) => (directory.organisations.length > 0 ? [{ params: {}, props: {} }] : []));

/** The directory as a table that Excel opens as it is. */
export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(toCsv(site.directory.organisations), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

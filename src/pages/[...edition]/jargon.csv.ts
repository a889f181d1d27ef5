import type { APIRoute } from 'astro';
import { openTerms } from '../../components/open-terms.ts';
import { oneForEachEdition } from '../../edition/sites.ts';
import { openTermsCsv } from '../../glossary/open-data.ts';

export const getStaticPaths = () => oneForEachEdition();

/** The jargon buster as a table. */
export const GET: APIRoute = ({ locals: { site }, site: origin }) =>
  new Response(openTermsCsv(openTerms(site, origin)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

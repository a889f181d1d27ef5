import type { APIRoute } from 'astro';
import { openTerms } from '../../components/open-terms.ts';
import { oneForEachEdition } from '../../edition/sites.ts';

export const getStaticPaths = () => oneForEachEdition();

/** The jargon buster as data. */
export const GET: APIRoute = ({ locals: { site }, site: origin }) =>
  Response.json({ version: 1, edition: site.slug, terms: openTerms(site, origin) });

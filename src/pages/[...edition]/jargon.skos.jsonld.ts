import type { APIRoute } from 'astro';
import { address } from '../../components/address.ts';
import { oneForEachEdition } from '../../edition/sites.ts';
import { skosScheme } from '../../glossary/skos.ts';

export const getStaticPaths = () => oneForEachEdition();

/** The jargon buster as a SKOS concept scheme, for libraries and catalogues. */
export const GET: APIRoute = ({ locals: { site }, site: origin }) => {
  const whole = (path: string): string => new URL(address(path), origin ?? 'https://example.org').href;
  const scheme = skosScheme(
    site.terms,
    whole('/jargon/'),
    (id) => whole(`/jargon/${id}/`),
    (id) => site.sources.get(id),
  );
  return new Response(JSON.stringify(scheme), { headers: { 'Content-Type': 'application/ld+json' } });
};

import type { APIRoute } from 'astro';
import { forEachEdition } from '../../edition/sites.ts';

export const getStaticPaths = () =>
  forEachEdition((site) => (site.settings.brand?.accent ? [{ params: {}, props: {} }] : []));

/** An edition's own colour, in a file of its own because pages may hold no styles. */
export const GET: APIRoute = ({ locals: { site } }) => {
  const { accent, accentDark } = site.settings.brand ?? {};
  return new Response(`:root { --accent: light-dark(${accent}, ${accentDark ?? accent}); }\n`, {
    headers: { 'Content-Type': 'text/css' },
  });
};

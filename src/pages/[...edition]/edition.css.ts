import type { APIRoute } from 'astro';
import { GROUNDS, nearestReadable } from '../../edition/colour.ts';
import { forEachEdition } from '../../edition/sites.ts';

export const getStaticPaths = () =>
  forEachEdition((site) => (site.settings.brand?.accent ? [{ params: {}, props: {} }] : []));

/** An edition's own colour, in a file of its own because pages may hold no styles. */
export const GET: APIRoute = ({ locals: { site } }) => {
  const { accent = '', accentDark = nearestReadable(accent, GROUNDS.dark) } = site.settings.brand ?? {};
  // Twice the root: this file comes before the site's own styles, and has to win all the same.
  return new Response(`:root:root { --accent: light-dark(${accent}, ${accentDark}); }\n`, {
    headers: { 'Content-Type': 'text/css' },
  });
};

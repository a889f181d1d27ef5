import { defineMiddleware } from 'astro:middleware';
import { siteFor } from './edition/sites.ts';

/** Gives every page and component the edition that it is rendered for. */
export const onRequest = defineMiddleware((context, next) => {
  context.locals.site = siteFor(context.params['edition']);
  return next();
});

/// <reference types="astro/client" />

declare module 'virtual:in-our-words/content' {
  export const library: import('./edition/library.ts').Library;
  /** Slugs of the editions of this run. */
  export const editions: readonly string[];
  /** The day of the build, `YYYY-MM-DD`. */
  export const today: string;
  /** True while the site is being written: Vite then puts styles and scripts inline. */
  export const developing: boolean;
  /** The compiled body of each page and term, by path. */
  export const bodies: Record<
    string,
    () => Promise<{ default: import('astro/runtime/server/index.js').AstroComponentFactory }>
  >;
}

declare namespace App {
  interface Locals {
    /** The edition that the page is of. */
    site: import('./edition/site.ts').Site;
  }
}

import mdx from '@astrojs/mdx';
import type { AstroInlineConfig, AstroUserConfig } from 'astro';
import type { Plugin } from 'vite';
import type { Address } from './address.ts';
import { contentModule, type RunSource } from './content-module.ts';

/**
 * Takes out what Vite puts around each `import()` to fetch its parts early: it would be half of what a page's
 * script weighs, and ours have no parts.
 */
const plainImports: Plugin = {
  name: 'in-our-words-plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** Astro's settings, for the build, for development and for the type check alike. */
export function astroOptions(
  source: RunSource,
  { site, base }: Address,
  plugins: readonly Plugin[] = [],
): AstroUserConfig {
  return {
    ...(site === undefined ? {} : { site }),
    base,
    trailingSlash: 'always',
    // Astro's own default glues words to the inline elements beside them.
    compressHTML: true,
    // Nothing inline, so that the content security policy can be strict. While pages are written, others are made.
    build: { inlineStylesheets: 'never', format: 'directory', concurrency: 8 },
    devToolbar: { enabled: false },
    integrations: [mdx()],
    vite: {
      build: { assetsInlineLimit: 0 },
      plugins: [contentModule(source), plainImports, ...plugins],
    },
  };
}

/** The same, as the argument of Astro's `build()` and `dev()`. */
export function inlineOptions(options: AstroUserConfig, outDir: string): AstroInlineConfig {
  return { ...options, configFile: false, outDir, logLevel: 'error' };
}

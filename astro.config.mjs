// For the type check and for editors. `npm run build` and `npm run dev` use the same settings: see scripts/.
import { defineConfig } from 'astro/config';
import { readAddress } from './src/edition/publish/address.ts';
import { NO_WORDS } from './src/edition/words.ts';
import { astroOptions } from './src/edition/publish/astro-options.ts';

const library = {
  terms: [],
  pages: [],
  facts: [],
  sources: [],
  words: NO_WORDS,
  editions: [],
  reports: [],
};
const source = { current: { library, editions: [], today: '2026-11-23' }, folder: 'content' };

export default defineConfig(astroOptions(source, readAddress()));

import type { ContentFile } from '../content-files.ts';
import { editionSchema } from '../edition.ts';
import { whereLocalShows } from '../local-shown.ts';
import { missingValues } from '../local-status.ts';
import { LOCAL_KEYS } from '../local.ts';
import { readYaml } from '../yaml-file.ts';

/** How many are named: an hour's work. */
const FIRST = 8;

/** What every page or the law asks of whoever publishes the site. */
const ABOUT_YOU = {
  publisher: 'who publishes the site',
  reportProblem: 'where people say that something is wrong',
  dataProtection: 'whom to ask about personal data',
} as const;

/** Says what to fill in first in an edition: what most pages show. */
export function firstToFill(files: readonly ContentFile[], slug: string): string {
  const path = `editions/${slug}/edition.yaml`;
  const source = files.find((file) => file.path === path)?.text ?? '';
  const { value: settings } = readYaml({ path, source, text: source, offset: 0 }, editionSchema);
  if (!settings) return '';
  const shown = whereLocalShows(files, slug);
  const pages = (key: string): number => shown.get(key)?.length ?? 0;
  const about = (Object.keys(ABOUT_YOU) as (keyof typeof ABOUT_YOU)[])
    .filter((key) => settings[key] === undefined)
    .map((key) => `  ${key}: ${ABOUT_YOU[key]}`);
  const local = missingValues(settings)
    .sort((a, b) => pages(b.key) - pages(a.key))
    .slice(0, FIRST)
    .map(({ key }) => `  ${key}: ${LOCAL_KEYS[key].label} (${sayPages(pages(key))})`);
  return ['Fill in first:', ...about, ...local].join('\n');
}

/** Every value is on the council's own page, besides. */
function sayPages(count: number): string {
  if (count === 0) return 'on your council’s page';
  return `on ${count === 1 ? '1 page' : `${count} pages`}, and your council’s`;
}

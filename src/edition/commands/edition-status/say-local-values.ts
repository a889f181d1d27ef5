import { prettyFindings } from '../../../checker/reports/pretty.ts';
import { LineIndex } from '../../../checker/position.ts';
import { parseYaml } from '../../../checker/passages/parse-yaml.ts';
import { formatDate } from '../../../facts/format.ts';
import { editionSchema, type EditionSettings } from '../../edition.ts';
import { whereLocalShows } from '../../local-shown.ts';
import {
  missingValues,
  staleValues,
  undatedValues,
  type StaleValue,
  type ValueWithout,
} from '../../local-status.ts';
import { LOCAL_KEYS } from '../../local.ts';
import { readYaml } from '../../yaml-file.ts';
import { placeOfValue, type YamlText } from '../../yaml-place.ts';
import type { AskedStatus, StatusPart } from './asked.ts';

/** How many addresses are named before the rest is only counted. */
const NAMED = 4;

/** Says which of an edition's local values are old, undated or missing, and where each shows. */
export function sayLocalValues({ slug, files, today, content, paint }: AskedStatus): StatusPart {
  const inside = `editions/${slug}/edition.yaml`;
  const path = `${content}/${inside}`;
  const text = files.find((file) => file.path === inside)?.text;
  if (text === undefined) return { lines: [`There is no ${path}.`], wanting: 1 };
  const yaml: YamlText = { path, source: text, text, offset: 0 };
  const { value: settings, findings } = readYaml(yaml, editionSchema);
  if (!settings) return { lines: [prettyFindings(findings, paint)], wanting: findings.length };

  const stale = staleValues(parseYaml(text).toJS(), settings, today);
  const undated = undatedValues(settings);
  const missing = missingValues(settings);
  const shown = whereLocalShows(files, slug);
  const where = (key: string): string => sayWhere(key, shown);
  const whose = ({ key, places }: ValueWithout): string =>
    `${key}${places.join() === settings.name ? '' : ` for ${sayPlaces(places, settings)}`}`;
  return {
    lines: [
      ...part(`Local values checked more than a year ago: ${stale.length}`, stale, (value) => [
        `  ${paint.yellow('look')}  ${lineOf(yaml, value)}: ${value.key}${value.place ? ` for ${value.place}` : ''}, checked ${formatDate(value.checked)}`,
        `        ${where(value.key)}`,
      ]),
      ...part(
        `Local values with no date: ${undated.length}. Add checked: and the day, so that you know when to look again.`,
        undated,
        (value) => [`  ${whose(value)}`, `        ${where(value.key)}`],
      ),
      ...part(
        `Local values that nobody has filled in: ${missing.length}. Readers are told how to find them.`,
        missing,
        (value) => [`  ${whose(value)}: ${LOCAL_KEYS[value.key].label}`, `        ${where(value.key)}`],
      ),
    ],
    wanting: stale.length,
  };
}

/** A heading and what is under it; only the heading where there is nothing. */
function part<T>(heading: string, items: readonly T[], say: (item: T) => string[]): string[] {
  return items.length === 0
    ? [`${heading.replace(/\. .*$/, '')}.`, '']
    : [heading, '', ...items.flatMap(say), ''];
}

function lineOf(yaml: YamlText, { path }: StaleValue): string {
  const { start, end } = placeOfValue(yaml, path);
  const { line, column } = new LineIndex(yaml.source).range(start, end);
  return `${yaml.path}:${line}:${column}`;
}

function sayPlaces(names: readonly string[], { places }: EditionSettings): string {
  return names.length > 1 && names.length === places.length ? 'every place' : names.join(', ');
}

/** Where a value shows: the pages that ask for it, or what on the site is made of it. */
function sayWhere(key: string, shown: ReadonlyMap<string, string[]>): string {
  const top = key.split('.')[0]!;
  if (Object.hasOwn(ELSEWHERE, top)) return `shows on ${ELSEWHERE[top]}`;
  if (!Object.hasOwn(LOCAL_KEYS, key)) return 'shows on every page';
  const pages = shown.get(key) ?? [];
  const named = pages.slice(0, NAMED).join(', ');
  const more = pages.length > NAMED ? ` and ${pages.length - NAMED} more` : '';
  return `shows on /your-council/${pages.length > 0 ? `, ${named}${more}` : ''}`;
}

const ELSEWHERE: Record<string, string> = {
  accessibility: '/accessibility/',
  dataProtection: '/privacy/',
  hosting: '/privacy/',
  places: '/your-council/',
};

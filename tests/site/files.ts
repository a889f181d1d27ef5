import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Every file of a built site, as paths from its folder with forward slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Its pages: HTML, but for what Pagefind brings. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
}

/** Size as sent: bytes after gzip at its best. */
export function sentSize(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** One page of each kind, and what kind it is. */
export const KINDS: Record<string, string> = {
  home: '',
  'A to Z': 'jargon/',
  term: 'jargon/standstill-period/',
  'old term': 'jargon/pre-qualification-questionnaire/',
  topic: 'topics/asset-transfer/',
  stage: 'stages/the-lease/',
  'pocket glossary': 'pocket-glossary/',
  guides: 'guides/',
  guide: 'guides/community-asset-transfer/',
  'guide page': 'guides/community-asset-transfer/the-journey-on-one-page/',
  'guide page with tables': 'guides/procurement/what-happens-at-each-size/',
  'whole guide': 'guides/community-asset-transfer/print/',
  'tool: are we ready': 'tools/are-we-ready/',
  'tool: which legal form': 'tools/which-legal-form/',
  'tool: skills audit': 'tools/skills-audit/',
  'tool: timetable': 'tools/timetable/?start=2027-03-13',
  'tool: funding map': 'tools/funding-map/',
  'tool: running costs': 'tools/running-costs/',
  search: 'search/?q=standstill',
  sources: 'sources/',
  readability: 'readability/',
  rule: 'readability/long-sentence/',
  'your council': 'your-council/',
  accessibility: 'accessibility/',
  privacy: 'privacy/',
  'not found': '404.html',
};

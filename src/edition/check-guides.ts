import type { FileFinding } from '../checker/finding.ts';
import type { FilePlace } from './file-place.ts';
import { findingAt } from './finding-at.ts';

/** A page's file and what its path says, whether or not the file could be read. */
export interface PlacedPage {
  path: string;
  place: FilePlace & { kind: 'page' };
}

/** Finds guides with no index, which nothing would lead to, and pages that would stand at one address. */
export function checkGuides(pages: readonly PlacedPage[]): FileFinding[] {
  const indexed = new Set(
    pages
      .filter(({ place }) => place.slug === 'index')
      .map(({ place }) => guideKey(place.edition, place.guide)),
  );
  const findings: FileFinding[] = [];
  const reported = new Set<string>();
  const taken = new Map<string, string>();
  for (const { path, place } of pages) {
    const { edition, guide, slug } = place;
    const key = guideKey(edition, guide);
    if (!indexed.has(key) && !indexed.has(guideKey(undefined, guide)) && !reported.has(key)) {
      reported.add(key);
      const index = path.replace(/[^/]+$/, 'index.mdx');
      findings.push(
        findingAt(
          { path: index, source: '' },
          'missing-file',
          '',
          `The guide “${guide}” has no index.mdx.`,
          'Add one: it opens the guide with “In five minutes”.',
        ),
      );
    }
    const first = taken.get(`${key} ${slug}`);
    if (first === undefined) taken.set(`${key} ${slug}`, path);
    else {
      findings.push(
        findingAt(
          { path, source: '' },
          'misplaced-file',
          '',
          `This page has the same address as ${first}.`,
          'Give one of them another name: the number is no part of the address.',
        ),
      );
    }
  }
  return findings;
}

function guideKey(edition: string | undefined, guide: string): string {
  return `${edition ?? ''}/${guide}`;
}

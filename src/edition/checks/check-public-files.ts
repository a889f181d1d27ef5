import type { FileFinding } from '../../checker/finding.ts';
import { nearest } from '../../checker/nearest.ts';
import type { ContentFile } from '../content-files.ts';
import { findingAt } from '../finding-at.ts';
import { under, type EditionFault, type Raw } from './raw.ts';
import { svgDangers } from './svg-dangers.ts';

/** Finds a logo or an icon that is named and is not in the edition's `public/`. */
export function checkBrandFiles(edition: Raw, names: readonly string[]): EditionFault[] {
  const brand = under(edition, 'brand');
  return ['logo', 'favicon'].flatMap((key) => {
    const { value, path } = under(brand, key);
    if (typeof value !== 'string' || names.includes(value)) return [];
    const near = nearest(value, names);
    return [
      {
        path,
        message: `There is no file “${value}” in the edition’s public folder.`,
        suggestion: near ? `Did you mean “${near}”?` : 'Put it there, beside edition.yaml: public/….',
      },
    ];
  });
}

/** Finds scripts, and what would be fetched from elsewhere, in drawings that would be published. */
export function checkDrawings(files: readonly ContentFile[], folder: string): FileFinding[] {
  return files
    .filter(({ path }) => /^editions\/[^/]+\/public\/.+\.svg$/i.test(path))
    .flatMap(({ path, text }) =>
      svgDangers(text).map(({ start, end, message, suggestion }) =>
        findingAt(
          { path: `${folder}/${path}`, source: text },
          'unsafe-drawing',
          { start, end },
          message,
          suggestion,
        ),
      ),
    );
}

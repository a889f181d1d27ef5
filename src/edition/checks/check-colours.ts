import { ENOUGH, GROUNDS, leastContrast, nearestReadable } from '../colour.ts';
import { under, type EditionFault, type Raw } from './raw.ts';

/** Finds colours that text cannot be read in, and says the nearest that it can. */
export function checkColours(edition: Raw): EditionFault[] {
  const brand = under(edition, 'brand');
  return (
    [
      ['accent', 'light', 'pale'],
      ['accentDark', 'dark', 'dark'],
    ] as const
  ).flatMap(([key, page, fault]) => {
    const { value, path } = under(brand, key);
    if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) return [];
    const least = leastContrast(value, GROUNDS[page]);
    if (least >= ENOUGH) return [];
    return [
      {
        path,
        message: `${value} is too ${fault} to read on a ${page} page: its contrast is ${Math.floor(least * 10) / 10} to 1, and text needs ${ENOUGH} to 1.`,
        suggestion: `The nearest that can be read is ${nearestReadable(value, GROUNDS[page])}.`,
      },
    ];
  });
}

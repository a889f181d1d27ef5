import { sayPounds } from '../local/say-pounds.ts';
import { holdersOf, itemsOf, under, type EditionFault, type Raw } from './raw.ts';

/** Pounds by which a band may begin above the end of the one before: “up to £5,000”, then “from £5,001”. */
const STEP = 1;

/** Finds quotation bands that overlap, leave gaps, end before they begin, or follow one without an end. */
export function checkBands(edition: Raw): EditionFault[] {
  return holdersOf(edition).flatMap((holder) =>
    checkList(itemsOf(under(under(holder, 'procurement'), 'quotationBands'))),
  );
}

function checkList(bands: readonly Raw[]): EditionFault[] {
  const faults: EditionFault[] = [];
  let end = 0;
  for (const [n, band] of bands.entries()) {
    const from = under(band, 'from');
    const upTo = under(band, 'upTo');
    const fault = (at: Raw, message: string, suggestion: string): void => {
      faults.push({ path: at.path, message, suggestion });
    };
    const begins = typeof from.value === 'number' ? from.value : end;
    if (end === Infinity) {
      fault(band, 'This band comes after one that has no upper end.', 'Give the band before it an upTo.');
    } else if (begins > end + (n === 0 ? 0 : STEP)) {
      fault(
        from,
        `No band says what happens from ${sayPounds(end)} to ${sayPounds(begins)}.`,
        `Begin this band at ${end}, or add a band before it.`,
      );
    } else if (begins < end) {
      fault(
        from,
        `This band begins at ${sayPounds(begins)}, but the one before it ends at ${sayPounds(end)}.`,
        `Begin it at ${end}, or leave from out.`,
      );
    }
    if (typeof upTo.value === 'number' && upTo.value <= begins) {
      fault(
        upTo,
        `This band ends at ${sayPounds(upTo.value)}, where it begins or before.`,
        `Write a sum above ${sayPounds(begins)}.`,
      );
    }
    // A sum that cannot be read is a fault of its own: what follows is not measured against it.
    end =
      typeof upTo.value === 'number'
        ? Math.max(upTo.value, begins)
        : upTo.value === undefined
          ? Infinity
          : begins;
  }
  return faults;
}

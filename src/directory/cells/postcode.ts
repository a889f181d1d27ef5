import { wrong, type Cell } from './cell.ts';

/** The first half, in its 6 forms (BS 7666): A9, A99, AA9, AA99, A9A, AA9A. */
const DISTRICT = '[A-Z]{1,2}\\d[A-Z\\d]?';
const WHOLE = new RegExp(`^(${DISTRICT})(\\d[ABD-HJLNP-UW-Z]{2})$`);
const FIRST_HALF = new RegExp(`^${DISTRICT}$`);

/** Reads a postcode, or the first half of one, however it is spaced. */
export function readPostcode(text: string): Cell<string> {
  const letters = text.toUpperCase().replace(/\s/g, '');
  const [, first, second] = WHOLE.exec(letters) ?? [];
  if (first !== undefined) return { value: `${first} ${second}` };
  // “L1 8” is no district: it is half of something else.
  if (FIRST_HALF.test(text.toUpperCase())) return { value: letters };
  return wrong(`“${text}” is not a postcode.`, 'Write it as L1 8JQ, or only its first half: L1.');
}

/** The postcode in an address, if there is one. */
export function postcodeIn(address: string): string | undefined {
  const found = new RegExp(`\\b${DISTRICT}\\s?\\d[A-Z]{2}\\b`, 'gi');
  return [...address.matchAll(found)].map(([text]) => readPostcode(text).value).findLast(Boolean);
}

/**
 * Whether a postcode is in one of some areas: `L` (all of L), `L1` (a district, which L18 is not in), `L1 8` or a
 * whole postcode.
 */
export function isInPostcodes(postcode: string, areas: readonly string[]): boolean {
  const letters = postcode.toUpperCase().replace(/\s/g, '');
  const [, first = letters, second = ''] = WHOLE.exec(letters) ?? [];
  return areas.some((area) => {
    const wanted = area.toUpperCase().trim();
    if (/^[A-Z]+$/.test(wanted)) return /^[A-Z]+/.exec(first)?.[0] === wanted;
    // Without a space, “L11” is the district and not “L1 1”.
    const [district, rest = ''] = (readPostcode(wanted).value ?? wanted).split(/\s+/);
    return first === district && second.startsWith(rest);
  });
}

import { describe, expect, test } from 'vitest';
import { rowsOfPlace } from '../../../src/directory/rows-of-place.ts';

const AREA = `name,kind,place,what they do,activities
Riverside Kitchen,community business,sefton,"Lunches, and a shop.",food
Mersey Shed,community business,wirral,Mends things.,repair
Regional Fund,support organisation,,Lends money.,money
`;

describe('rowsOfPlace', () => {
  test('keeps the rows of the place and of the whole area, and drops the others', () => {
    const csv = rowsOfPlace(AREA, 'sefton');
    expect(csv).toContain('Riverside Kitchen');
    expect(csv).toContain('Regional Fund');
    expect(csv).not.toContain('Mersey Shed');
  });

  test('no row names a place any more, because the council has none inside it', () => {
    expect(rowsOfPlace(AREA, 'sefton')).not.toContain('sefton');
  });

  test('a cell with a comma stays one cell', () => {
    expect(rowsOfPlace(AREA, 'sefton')).toContain('"Lunches, and a shop."');
  });
});

import { oneOf, readPlace } from './cells/one-of.ts';
import { readDay } from './cells/day.ts';
import { readActivities, readWard } from './cells/page-names.ts';
import { readPoint } from './cells/point.ts';
import { readPostcode } from './cells/postcode.ts';
import { readWebAddress } from './cells/web-address.ts';
import { readContact } from './contact.ts';
import { KINDS, type Kind, type Organisation, type Point } from './organisation.ts';
import { RowReader, type Cells, type RowFault } from './row-reader.ts';

/** What rows are held against. */
export interface RowRules {
  /** `YYYY-MM-DD`. */
  today: string;
  /** Ids of the edition's places; undefined where they could not be read. */
  places: readonly string[] | undefined;
}

/** An organisation before it has its id, which depends on the other rows. */
export type NewOrganisation = Omit<Organisation, 'id'>;

/** Reads a row. An organisation comes of it where nothing is wrong. */
export function readRow(
  written: Cells,
  { today, places }: RowRules,
): { organisation?: NewOrganisation; faults: RowFault[] } {
  const row = new RowReader(written);
  const { cells, faults } = row;
  const kind = row.read('kind', oneOf('kind', Object.keys(KINDS) as Kind[]));
  const place = row.read('place', (text) => readPlace(text, places));
  const ward = row.read('ward', readWard);
  if (ward !== undefined && cells.place === undefined && places !== undefined && places.length > 0)
    row.report('ward', {
      message: 'This ward has no place.',
      mend: `Fill in “place”: ${places.join(', ')}.`,
    });
  const activities = row.read('activities', readActivities);
  const postcode = row.read('postcode', readPostcode);
  const website = row.read('website', readWebAddress);
  const source = row.read('source address', readWebAddress);
  const checked = row.read('date checked', (text) => readDay(text, today));
  const contact = readContact(row, today);
  const point = readPlaceOnMap(row);

  const { name, 'what they do': what, 'sells what': sells, 'legal form': legalForm } = cells;
  if (!row.isSound || !name || !what || !kind || !activities || !source || !checked) return { faults };
  const optional = { place, ward, sells, postcode, website, legalForm, contact, point };
  return { faults, organisation: { name, kind, what, activities, source, checked, ...defined(optional) } };
}

function readPlaceOnMap(row: RowReader): Point | undefined {
  const { latitude, longitude, easting, northing } = row.cells;
  const given = defined({ latitude, longitude, easting, northing });
  const [first] = Object.keys(given) as (keyof typeof given)[];
  return first && row.read(first, () => readPoint(given));
}

/** The entries that are there: JSON drops undefined ones. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

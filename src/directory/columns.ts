/** What a column of `directory.csv` holds. */
export interface Column {
  /** Whether every row must have it. Other columns may be empty, or left out altogether. */
  needed: boolean;
  /** The most characters that a cell may have. */
  longest: number;
  /** What to write, for people. */
  what: string;
  example: string;
}

/** The columns of `directory.csv`, in the order in which the site writes them. Capitals do not matter. */
export const COLUMNS = {
  name: {
    needed: true,
    longest: 120,
    what: 'What the organisation calls itself.',
    example: 'Riverside Community Kitchen',
  },
  kind: {
    needed: true,
    longest: 40,
    what: 'community business, social enterprise or support organisation.',
    example: 'community business',
  },
  place: {
    needed: false,
    longest: 60,
    what: 'The id of its council in edition.yaml, where the edition has several. Empty for the whole area.',
    example: 'anytown',
  },
  ward: {
    needed: false,
    longest: 60,
    what: 'The ward that it is in. Empty for one that works everywhere.',
    example: 'Riverside',
  },
  'what they do': {
    needed: true,
    longest: 250,
    what: 'In a sentence or two.',
    example: 'Cooks a hot lunch for older people 3 days a week.',
  },
  activities: {
    needed: true,
    longest: 160,
    what: 'A few words each, parted by semicolons, the main one first: it is listed under that.',
    example: 'food and drink; training',
  },
  'sells what': {
    needed: false,
    longest: 200,
    what: 'What a council or a neighbour can buy from it.',
    example: 'Buffet lunches for up to 80 people.',
  },
  postcode: {
    needed: false,
    longest: 8,
    what: 'The whole of it, or only its first half where the address is somebody’s home.',
    example: 'ZZ1 1AA',
  },
  website: {
    needed: false,
    longest: 300,
    what: 'Its https:// address.',
    example: 'https://kitchen.example/',
  },
  'legal form': {
    needed: false,
    longest: 80,
    what: 'What it is in law.',
    example: 'community interest company',
  },
  'contact role': {
    needed: false,
    longest: 80,
    what: 'The job or the team that answers. Never a person’s name.',
    example: 'Bookings',
  },
  contact: {
    needed: false,
    longest: 160,
    what: 'An e-mail address or a phone number, or both parted by a semicolon. Only with permission.',
    example: 'hello@kitchen.example; 01632 960010',
  },
  permission: {
    needed: false,
    longest: 20,
    what: 'For a contact: published (they show it themselves, at the source address) or agreed (they said yes).',
    example: 'published',
  },
  'permission date': {
    needed: false,
    longest: 20,
    what: 'For a contact: the day on which you saw it there, or on which they said yes.',
    example: '2026-11-22',
  },
  'source address': {
    needed: true,
    longest: 300,
    what: 'The https:// page on which all this was seen.',
    example: 'https://kitchen.example/about',
  },
  'date checked': {
    needed: true,
    longest: 20,
    what: 'The day on which somebody looked there: 2026-11-22, or 22/11/2026 as Excel writes it.',
    example: '2026-11-22',
  },
  latitude: {
    needed: false,
    longest: 20,
    what: 'For the map file, with longitude. Only of a place that the public may visit.',
    example: '53.40837',
  },
  longitude: { needed: false, longest: 20, what: 'See latitude.', example: '-2.99157' },
  easting: {
    needed: false,
    longest: 20,
    what: 'In place of latitude and longitude: metres on the National Grid, with northing.',
    example: '334000',
  },
  northing: { needed: false, longest: 20, what: 'See easting.', example: '390000' },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** A heading as it is compared: small letters, and a space for each “_” or “-”. */
export function headingKey(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[_\-\s]+/g, ' ')
    .trim();
}

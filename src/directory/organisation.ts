/** What an organisation can be, with the name that pages show for several. */
export const KINDS = {
  'community business': 'Community businesses',
  'social enterprise': 'Social enterprises',
  'support organisation': 'Support organisations',
} as const;

export type Kind = keyof typeof KINDS;

/** How we know that a contact may be shown. */
export const PERMISSIONS = ['published', 'agreed'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** A way to reach an organisation that it publishes itself, or to which it said yes. */
export interface Contact {
  role?: string;
  /** E-mail addresses and phone numbers. */
  ways: string[];
  permission: Permission;
  /** The day of the permission, `YYYY-MM-DD`. */
  permitted: string;
}

/** A point on the Earth in degrees (WGS 84), as maps on the web have it. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** A row of an edition's directory, read and found right. Plain data, so that it can be written out. */
export interface Organisation {
  /** Permanent for as long as its name is: the last part of its address, after the `#`. */
  id: string;
  name: string;
  kind: Kind;
  /** Id of its council, in an edition with several. */
  place?: string;
  /** The ward's name, without the word “ward”. */
  ward?: string;
  /** What it does. */
  what: string;
  /** At least one, the main one first. */
  activities: string[];
  sells?: string;
  postcode?: string;
  website?: string;
  legalForm?: string;
  contact?: Contact;
  /** The page on which all this was seen. */
  source: string;
  /** The day on which somebody looked, `YYYY-MM-DD`. */
  checked: string;
  point?: Point;
}

/** A link, ready to show. */
export interface LinkPart {
  value: string;
  name?: string | undefined;
}

/** Whom to ask, ready to show. */
export interface ContactPart {
  role?: string | undefined;
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  form?: string | undefined;
  hours?: string | undefined;
}

/** Rows of two: what it is about, and what is so. */
export interface TablePart {
  head: [string, string];
  rows: [string, string][];
}

/** One of several: an event, an organisation. */
export interface EntryPart {
  name: string;
  text?: string | undefined;
  link?: LinkPart | undefined;
  contact?: ContactPart | undefined;
}

/** What a local value has to show, in the order in which it is shown. */
export interface LocalParts {
  link?: LinkPart | undefined;
  table?: TablePart | undefined;
  text?: string[] | undefined;
  entries?: EntryPart[] | undefined;
  contact?: ContactPart | undefined;
}

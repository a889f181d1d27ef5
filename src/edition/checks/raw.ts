/** A value of a file as it was written, before anything is known to be right about it; and where it stands. */
export interface Raw {
  value: unknown;
  path: (string | number)[];
}

/** A fault of an edition that its schema cannot see. */
export interface EditionFault {
  path: (string | number)[];
  message: string;
  suggestion: string;
}

/** What stands under a key, whether it is written by itself or with its source and date. */
export function under(raw: Raw, key: string | number): Raw {
  const step = { value: own(raw.value, key), path: [...raw.path, key] };
  return isMap(step.value) && Object.hasOwn(step.value, 'value')
    ? { value: step.value['value'], path: [...step.path, 'value'] }
    : step;
}

/** The items of what is a list. */
export function itemsOf(raw: Raw): Raw[] {
  return Array.isArray(raw.value) ? raw.value.map((_, n) => under(raw, n)) : [];
}

/** The edition itself, and each of its places. */
export function holdersOf(edition: Raw): Raw[] {
  return [edition, ...itemsOf(under(edition, 'places'))];
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

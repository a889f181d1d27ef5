import { nearest } from '../../checker/nearest.ts';
import { wrong, type Cell } from './cell.ts';

/** Reads a cell that has one of a few words in it, in capitals or not. */
export function oneOf<T extends string>(column: string, allowed: readonly T[]): (text: string) => Cell<T> {
  return (text) => {
    const value = allowed.find((each) => each === text.toLowerCase());
    if (value !== undefined) return { value };
    const near = nearest(text.toLowerCase(), allowed);
    const mend = near ? `Did you mean “${near}”?` : `Write one of: ${allowed.join(', ')}.`;
    return wrong(`“${column}” cannot be “${text}”.`, mend);
  };
}

/**
 * Reads the id of a place.
 *
 * @param places ids of the edition's places; undefined where nobody can tell which there are
 */
export function readPlace(text: string, places: readonly string[] | undefined): Cell<string> {
  if (places === undefined || places.includes(text)) return { value: text };
  if (places.length === 0)
    return wrong('This edition has no places.', 'Empty the column “place”, or take it out.');
  const near = nearest(text.toLowerCase(), places);
  const mend = near ? `Did you mean “${near}”?` : `The places are: ${places.join(', ')}.`;
  return wrong(`There is no place “${text}” in edition.yaml.`, mend);
}

import { closestMatch } from 'leven';

/** The known name nearest to a misspelt one, if any is near enough to be a likely slip. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  return closestMatch(name, [...known], { maxDistance: Math.max(2, Math.floor(name.length / 3)) });
}

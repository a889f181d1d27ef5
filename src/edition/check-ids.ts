import type { FileFinding } from '../checker/finding.ts';
import { frontMatterText } from '../checker/passages/front-matter.ts';
import type { Term } from '../glossary/term.ts';
import { findingAt } from './finding-at.ts';
import { placeOfValue, placesOfIds } from './yaml-place.ts';

/**
 * Finds former ids that something else has: their addresses would lead two ways.
 *
 * @param under for an edition's own terms: the terms that they are laid over
 */
export function checkFormerIds(
  terms: readonly Term[],
  sourceOf: (path: string) => string,
  under: readonly Term[] = [],
): FileFinding[] {
  const owners = new Map<string, Term>();
  for (const term of under) for (const id of term.formerly) owners.set(id, term);
  for (const term of [...under, ...terms]) owners.set(term.id, term);
  return terms.flatMap((term) =>
    term.formerly.flatMap((id, n) => {
      const owner = owners.get(id);
      owners.set(id, owner ?? term);
      if (!owner) return [];
      const file = { path: term.path, source: sourceOf(term.path) };
      return [
        findingAt(
          file,
          'duplicate-name',
          placeOfValue({ ...file, ...frontMatterText(file.source) }, ['formerly', n]),
          `“${id}” is already an id of ${owner.path}.`,
          'Take it out of one of the two.',
        ),
      ];
    }),
  );
}

/** Finds ids that a list has twice. */
export function checkTwice(
  file: { path: string; source: string },
  items: readonly { id: string }[],
): FileFinding[] {
  const places = placesOfIds(file.source);
  return [...new Set(items.map(({ id }) => id))].flatMap((id) =>
    (places.get(id) ?? [])
      .slice(1)
      .map((place) =>
        findingAt(
          file,
          'duplicate-name',
          place,
          `“${id}” is here twice.`,
          'Keep one, or give the other its own id.',
        ),
      ),
  );
}

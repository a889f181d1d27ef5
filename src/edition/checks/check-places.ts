import { nearest } from '../../checker/nearest.ts';
import { itemsOf, under, type EditionFault, type Raw } from './raw.ts';

/** Finds two places with one id, and parents that are no place, no county, or the place itself. */
export function checkPlaces(edition: Raw): EditionFault[] {
  const places = itemsOf(under(edition, 'places')).map((place) => ({
    id: under(place, 'id'),
    kind: under(place, 'kind').value,
    parent: under(place, 'parent'),
  }));
  const ids = places.flatMap(({ id }) => (typeof id.value === 'string' ? [id.value] : []));
  return places.flatMap(({ id, parent }, n) => {
    const faults: EditionFault[] = [];
    if (typeof id.value === 'string' && places.slice(0, n).some((other) => other.id.value === id.value)) {
      faults.push({
        path: id.path,
        message: `Two places have the id “${id.value}”.`,
        suggestion: 'Give one of them another: it is the place’s address.',
      });
    }
    if (typeof parent.value !== 'string') return faults;
    const county = places.find((other) => other.id.value === parent.value);
    const counties = places.flatMap((each) =>
      each.kind === 'county' && typeof each.id.value === 'string' ? [each.id.value] : [],
    );
    if (parent.value === id.value) {
      faults.push({
        path: parent.path,
        message: `“${parent.value}” cannot be its own parent.`,
        suggestion: 'Write the id of its county, or take parent out.',
      });
    } else if (!county) {
      const near = nearest(parent.value, ids);
      faults.push({
        path: parent.path,
        message: `There is no place “${parent.value}” in this edition.`,
        suggestion: near ? `Did you mean “${near}”?` : 'Write the id of its county, and add the county.',
      });
    } else if (county.kind !== 'county' && typeof county.kind === 'string') {
      faults.push({
        path: parent.path,
        message: `“${parent.value}” is no county, so it cannot be the parent of a place.`,
        suggestion:
          counties.length > 0
            ? `Use one of: ${counties.join(', ')}.`
            : 'Take parent out: only a district has one.',
      });
    }
    return faults;
  });
}

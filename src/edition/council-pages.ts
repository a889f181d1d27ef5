import type { EditionSettings, Place } from './edition.ts';
import { COUNCIL_KINDS, type CouncilKind } from './settings/place.ts';

/** What each kind of council does, in a sentence or two. */
export const COUNCIL_WORK: Record<CouncilKind, string> = {
  unitary: 'It does nearly everything: schools, care, roads, planning, bins and licences.',
  metropolitan: 'It does nearly everything: schools, care, roads, planning, bins and licences.',
  'london-borough': 'It does nearly everything: schools, care, most roads, planning, bins and licences.',
  county: 'It has schools, care, libraries and roads. The district council has the rest.',
  district: 'It has planning, housing, bins, parks and licences. The county council has the rest.',
  'combined-authority': 'It works across several councils, on things such as transport and skills.',
  parish: 'It looks after local things, such as a hall, a green or allotments.',
};

/** Address of a place's own page, without the base. */
export function placePath({ id }: Pick<Place, 'id'>): string {
  return `/your-council/${id}/`;
}

/** What a place is: “a district council in Midshire”. */
export function sayPlace(place: Place, places: readonly Place[]): string {
  const parent = places.find(({ id }) => id === place.parent);
  return `a ${COUNCIL_KINDS[place.kind]}${parent ? ` in ${parent.name}` : ''}`;
}

/** The places of an edition as search takes pages: found by name, and by the towns that they cover. */
export function searchablePlaces({
  places,
}: EditionSettings): { path: string; title: string; summary: string; answers: string[] }[] {
  return places.map((place) => ({
    path: placePath(place),
    title: place.name,
    summary: `Who to ask at the council, and how it works. ${place.name} has ${sayPlace(place, places)}.`,
    answers: place.covers ?? [],
  }));
}

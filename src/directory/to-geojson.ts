import type { Organisation, Point } from './organisation.ts';

/** What a map knows of an organisation. */
type Properties = Omit<Organisation, 'point'>;

/** A directory as GeoJSON (RFC 7946): longitude comes first. One without a place is there all the same, with none. */
export interface DirectoryGeoJson {
  type: 'FeatureCollection';
  features: {
    type: 'Feature';
    id: string;
    geometry: { type: 'Point'; coordinates: [longitude: number, latitude: number] } | null;
    properties: Properties;
  }[];
}

/** The directory for maps. */
export function toGeoJson(organisations: readonly Organisation[]): DirectoryGeoJson {
  return {
    type: 'FeatureCollection',
    features: organisations.map(({ point, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      geometry: geometryOf(point),
      properties,
    })),
  };
}

function geometryOf(point: Point | undefined): DirectoryGeoJson['features'][number]['geometry'] {
  return point ? { type: 'Point', coordinates: [point.longitude, point.latitude] } : null;
}

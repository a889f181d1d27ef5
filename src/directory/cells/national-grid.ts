import type { Point } from '../organisation.ts';

// From “A guide to coordinate systems in Great Britain” (Ordnance Survey, version 3.6): annexes A and C, and section 6.6.
const AIRY = { a: 6377563.396, b: 6356256.909 };
const WGS84 = { a: 6378137, b: 6356752.3142 };
const SCALE = 0.9996012717;
const ORIGIN = { latitude: radians(49), longitude: radians(-2), easting: 400000, northing: -100000 };

/**
 * A place on the National Grid as latitude and longitude (WGS 84). Right to about 5 metres: the single shift that
 * is used here is not exact all over Britain.
 *
 * @param easting metres
 * @param northing metres
 */
export function fromNationalGrid(easting: number, northing: number): Point {
  const { latitude, longitude } = onAiry(easting, northing);
  const shifted = shift(toCartesian(latitude, longitude));
  const point = fromCartesian(shifted);
  return { latitude: degrees(point.latitude), longitude: degrees(point.longitude) };
}

/** Undoes the projection: radians on the Airy 1830 ellipsoid (annex C.2). */
function onAiry(easting: number, northing: number): { latitude: number; longitude: number } {
  const { a, b } = AIRY;
  const e2 = 1 - (b * b) / (a * a);
  const n = (a - b) / (a + b);
  let latitude = ORIGIN.latitude;
  let arc = 0;
  for (let step = 0; step < 20; step += 1) {
    latitude += (northing - ORIGIN.northing - arc) / (a * SCALE);
    arc = meridianArc(latitude, n, b);
    if (Math.abs(northing - ORIGIN.northing - arc) < 1e-5) break;
  }
  const [sin, cos, tan] = [Math.sin(latitude), Math.cos(latitude), Math.tan(latitude)];
  const nu = (a * SCALE) / Math.sqrt(1 - e2 * sin * sin);
  const rho = (a * SCALE * (1 - e2)) / (1 - e2 * sin * sin) ** 1.5;
  const eta2 = nu / rho - 1;
  const [t2, t4, t6] = [tan ** 2, tan ** 4, tan ** 6];
  const east = easting - ORIGIN.easting;
  return {
    latitude:
      latitude -
      (tan / (2 * rho * nu)) * east ** 2 +
      (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) * east ** 4 -
      (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4) * east ** 6,
    longitude:
      ORIGIN.longitude +
      east / (cos * nu) -
      (east ** 3 / (6 * cos * nu ** 3)) * (nu / rho + 2 * t2) +
      (east ** 5 / (120 * cos * nu ** 5)) * (5 + 28 * t2 + 24 * t4) -
      (east ** 7 / (5040 * cos * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6),
  };
}

function meridianArc(latitude: number, n: number, b: number): number {
  const less = latitude - ORIGIN.latitude;
  const more = latitude + ORIGIN.latitude;
  return (
    b *
    SCALE *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * less -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(less) * Math.cos(more) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

type Cartesian = readonly [x: number, y: number, z: number];

function toCartesian(latitude: number, longitude: number): Cartesian {
  const { a, b } = AIRY;
  const e2 = 1 - (b * b) / (a * a);
  const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  return [
    nu * Math.cos(latitude) * Math.cos(longitude),
    nu * Math.cos(latitude) * Math.sin(longitude),
    (1 - e2) * nu * Math.sin(latitude),
  ];
}

/** From Airy to WGS 84: the Helmert shift of section 6.6 the other way round. Metres, and seconds of arc. */
function shift([x, y, z]: Cartesian): Cartesian {
  const grow = 1 - 20.4894e-6;
  const [rx, ry, rz] = [0.1502, 0.247, 0.8421].map((seconds) => radians(seconds / 3600)) as [
    number,
    number,
    number,
  ];
  return [
    446.448 + x * grow - y * rz + z * ry,
    -125.157 + x * rz + y * grow - z * rx,
    542.06 - x * ry + y * rx + z * grow,
  ];
}

function fromCartesian([x, y, z]: Cartesian): { latitude: number; longitude: number } {
  const { a, b } = WGS84;
  const e2 = 1 - (b * b) / (a * a);
  const p = Math.hypot(x, y);
  let latitude = Math.atan2(z, p * (1 - e2));
  for (let step = 0; step < 10; step += 1) {
    const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
  }
  return { latitude, longitude: Math.atan2(y, x) };
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

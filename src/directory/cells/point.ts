import type { Point } from '../organisation.ts';
import { wrong, type Cell } from './cell.ts';
import { fromNationalGrid } from './national-grid.ts';

/** Where a place is, as a row may give it. Nothing stands for an empty cell. */
export interface WrittenPoint {
  latitude?: string;
  longitude?: string;
  easting?: string;
  northing?: string;
}

const LIMITS: Record<keyof WrittenPoint, [least: number, most: number]> = {
  latitude: [49, 61],
  longitude: [-9, 2.5],
  easting: [0, 700_000],
  northing: [0, 1_300_000],
};

/** Reads a place in the United Kingdom, however it is given. A row without any is right too. */
export function readPoint(written: WrittenPoint): Cell<Point | undefined> {
  const given = (Object.keys(LIMITS) as (keyof WrittenPoint)[]).filter((name) => written[name] !== undefined);
  if (given.length === 0) return { value: undefined };
  const pair = given.join(' and ');
  if (pair !== 'latitude and longitude' && pair !== 'easting and northing') {
    return wrong(
      `A place needs two numbers, and this one has ${pair}.`,
      'Give latitude and longitude, or easting and northing.',
    );
  }
  for (const name of given) {
    const number = written[name]!;
    const [least, most] = LIMITS[name];
    if (!/^-?\d+(?:\.\d+)?$/.test(number))
      return wrong(
        `The ${name} “${number}” is not a number.`,
        `Write it as ${name === 'latitude' ? '53.40837' : name === 'longitude' ? '-2.99157' : '334000'}.`,
      );
    if (Number(number) < least || Number(number) > most) {
      return wrong(
        `The ${name} ${number} is not in the United Kingdom.`,
        `It is between ${least} and ${most}. Are the two the wrong way round?`,
      );
    }
  }
  const [first, second] = given.map((name) => Number(written[name])) as [number, number];
  const point =
    pair === 'easting and northing'
      ? fromNationalGrid(first, second)
      : { latitude: first, longitude: second };
  return { value: { latitude: round(point.latitude), longitude: round(point.longitude) } };
}

/** To about a metre. */
function round(angle: number): number {
  return Math.round(angle * 1e5) / 1e5;
}

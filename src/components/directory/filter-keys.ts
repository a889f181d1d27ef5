import type { Directory } from '../../directory/directory.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { slugOf } from '../../directory/slug.ts';

/**
 * What the filter asks of an organisation, by number: `data-w` its ward, `data-a` its activities. Names spelled out
 * would weigh as much as the list.
 */
export function filterKeys({ wards, activities }: Directory): (organisation: Organisation) => {
  'data-w'?: string;
  'data-a': string;
} {
  const wardOf = new Map(
    wards.flatMap(({ organisations }, n) => organisations.map((each) => [each.id, n] as const)),
  );
  const numberOf = new Map(activities.map(({ slug }, n) => [slug, n]));
  return ({ id, activities: own }) => {
    const ward = wardOf.get(id);
    return {
      ...(ward === undefined ? {} : { 'data-w': String(ward) }),
      'data-a': own.map((activity) => numberOf.get(slugOf(activity))).join(' '),
    };
  };
}

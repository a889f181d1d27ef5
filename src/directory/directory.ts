import type { Organisation } from './organisation.ts';
import { slugOf } from './slug.ts';

/** Organisations that share a page: those of one ward, or those that do one thing. */
export interface Group {
  /** Last part of the page's address. */
  slug: string;
  name: string;
  /** For a ward of an edition with several councils: the council's id. */
  place?: string;
  organisations: Organisation[];
}

/** An edition's directory as its pages need it. Everything in it is by name. */
export interface Directory {
  organisations: readonly Organisation[];
  wards: readonly Group[];
  activities: readonly Group[];
  /** Support organisations that work everywhere, by the place that they are for: `''` is the whole edition. */
  supportEverywhere: ReadonlyMap<string, readonly Organisation[]>;
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
const byName = (a: { name: string }, b: { name: string }): number => collator.compare(a.name, b.name);

/** Sorts organisations into their wards and activities. */
export function layDirectory(all: readonly Organisation[]): Directory {
  const organisations = [...all].sort(byName);
  const wards = new Map<string, Group>();
  const activities = new Map<string, Group>();
  const support = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    const { ward, place, kind } = organisation;
    if (ward !== undefined) {
      const slug = wardSlug(ward, place);
      addTo(wards, { slug, name: ward, ...(place === undefined ? {} : { place }) }, organisation);
    } else if (kind === 'support organisation')
      support.set(place ?? '', pushed(support.get(place ?? ''), organisation));
    for (const activity of organisation.activities)
      addTo(activities, { slug: slugOf(activity), name: activity }, organisation);
  }
  return {
    organisations,
    wards: [...wards.values()].sort((a, b) => collator.compare(a.place ?? '', b.place ?? '') || byName(a, b)),
    activities: [...activities.values()].sort(byName),
    supportEverywhere: support,
  };
}

function pushed<T>(list: T[] = [], each: T): T[] {
  list.push(each);
  return list;
}

function addTo(
  groups: Map<string, Group>,
  group: Omit<Group, 'organisations'>,
  organisation: Organisation,
): void {
  const known = groups.get(group.slug);
  if (known) known.organisations.push(organisation);
  else groups.set(group.slug, { ...group, organisations: [organisation] });
}

/** A ward's part of an address. Two councils may each have a “Central”, so the council's id is in it. */
function wardSlug(ward: string, place: string | undefined): string {
  return [place, slugOf(ward)].filter(Boolean).join('-');
}

/** What the directory is called: one that has only support organisations does not claim to list businesses. */
export function directoryTitle({ organisations }: Pick<Directory, 'organisations'>, area: string): string {
  const onlySupport = organisations.every(({ kind }) => kind === 'support organisation');
  return `${onlySupport ? 'Help for community businesses' : 'Community businesses'} in ${area}`;
}

/** Address of a ward's page, without the base. */
export function wardPath(slug: string): string {
  return `/directory/ward/${slug}/`;
}

/** Address of the page of those that do one thing, without the base. */
export function activityPath(slug: string): string {
  return `/directory/activity/${slug}/`;
}

/** Address of an organisation's whole entry: on the page of its main activity. */
export function organisationPath({ id, activities }: Pick<Organisation, 'id' | 'activities'>): string {
  return `${activityPath(slugOf(activities[0]!))}#${id}`;
}

/** The organisations under their main activity, for one page with all of them. */
export function byMainActivity({ organisations }: Pick<Directory, 'organisations'>): Group[] {
  const groups = new Map<string, Group>();
  for (const organisation of organisations) {
    const name = organisation.activities[0]!;
    addTo(groups, { slug: slugOf(name), name }, organisation);
  }
  return [...groups.values()].sort(byName);
}

/** Who helps groups in a ward: those of the ward itself are in its own list; these work all over. */
export function helpIn({ supportEverywhere }: Directory, place: string | undefined): Organisation[] {
  const own = place === undefined ? [] : (supportEverywhere.get(place) ?? []);
  return [...own, ...(supportEverywhere.get('') ?? [])].sort(byName);
}

/** Up to so many, the names search knows each organisation, and one page lists all. */
const ON_ONE_PAGE = 300;

/** How many a page of the long list holds. */
const A_PAGE = 200;

/** The pages of a list that is too long for one. None where it is not. */
export function listPages({ organisations }: Pick<Directory, 'organisations'>): Group[] {
  if (organisations.length <= ON_ONE_PAGE) return [];
  return Array.from({ length: Math.ceil(organisations.length / A_PAGE) }, (_, n) => {
    const some = organisations.slice(n * A_PAGE, (n + 1) * A_PAGE);
    return { slug: String(n + 1), name: `${some[0]!.name} to ${some.at(-1)!.name}`, organisations: some };
  });
}

/** Address of a page of the long list, without the base. */
export function listPath(slug: string): string {
  return `/directory/list/${slug}/`;
}

/** Organisations as search takes pages. Too many would make every search slow to start; their pages' texts are found. */
export function searchableOrganisations({
  organisations,
}: Pick<Directory, 'organisations'>): { path: string; title: string; summary: string; answers: string[] }[] {
  if (organisations.length > ON_ONE_PAGE) return [];
  return organisations.map((each) => ({
    path: organisationPath(each),
    title: each.name,
    summary: each.what,
    answers: [...each.activities, ...(each.sells === undefined ? [] : [each.sells])],
  }));
}

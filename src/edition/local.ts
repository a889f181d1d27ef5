import type { Contact, EditionSettings, LocalLink, Place } from './edition.ts';

/** What `<Local show="…">` can show, with what it is called on the page. */
export const LOCAL_KEYS = {
  'contacts.procurement': 'Who to ask about contracts',
  'contacts.assetTransfer': 'Who to ask about a building',
  'contacts.communityBusiness': 'Who speaks for community business',
  'contacts.planning': 'Who to ask about planning',
  'contacts.licensing': 'Who to ask about licences',
  'procurement.portal': 'Where contracts are advertised',
  'procurement.contractRegister': 'The list of contracts',
  'assetTransfer.policy': 'The asset transfer policy',
  'assetTransfer.form': 'The asset transfer form',
  'assetTransfer.assetList': 'The list of buildings and land',
  'decisions.meetings': 'Meetings and papers',
  'decisions.forwardPlan': 'The plan of decisions to come',
  website: 'The council’s website',
} as const;

export type LocalKey = keyof typeof LOCAL_KEYS;

/** A value of one place (or of the edition itself), ready to show. */
export interface LocalValue {
  /** Name of the place that it is for. */
  place: string;
  contact?: Contact;
  link?: LocalLink;
  checked?: string;
}

/** Every value that an edition has for a key: its own first, then each place's. */
export function localValues(edition: EditionSettings, key: LocalKey): LocalValue[] {
  const holders: (EditionSettings | Place)[] = [edition, ...edition.places];
  return holders.flatMap((holder) => valueOf(holder, key));
}

/** Everything that one place has, by key. */
export function detailsOf(place: EditionSettings | Place): { key: LocalKey; value: LocalValue }[] {
  return (Object.keys(LOCAL_KEYS) as LocalKey[]).flatMap((key) =>
    valueOf(place, key).map((value) => ({ key, value })),
  );
}

function valueOf(holder: EditionSettings | Place, key: LocalKey): LocalValue[] {
  const [group, name] = key.split('.') as [string, string | undefined];
  const held = (holder as Record<string, unknown>)[group] as
    Record<string, Contact | LocalLink> | LocalLink | undefined;
  const value =
    name === undefined
      ? (held as LocalLink | undefined)
      : (held as Record<string, Contact | LocalLink> | undefined)?.[name];
  if (!value) return [];
  const checked = value.checked === undefined ? {} : { checked: value.checked };
  return [{ place: holder.name, ...('role' in value ? { contact: value } : { link: value }), ...checked }];
}

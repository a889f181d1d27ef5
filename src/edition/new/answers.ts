import type { EditionSettings } from '../edition.ts';
import type { CouncilKind } from '../settings/place.ts';

/** What is asked before an edition is made. Only the first three are needed. */
export interface NewEdition {
  /** Its folder's name, and its name in commands. */
  slug: string;
  /** What it covers: “Anytown”. */
  name: string;
  scope: EditionSettings['scope'];
  kind?: CouncilKind | undefined;
  website?: string | undefined;
  publisher?: string | undefined;
  owner?: string | undefined;
  /** An address or an e-mail address. */
  reportProblem?: string | undefined;
  /** The councils of an area. */
  places: { name: string; kind: CouncilKind }[];
}

/** A name as an id: small letters, figures and hyphens. “St Helens” becomes `st-helens`. */
export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The first lines of a new `edition.yaml`. The first gives editors what completes and checks it as you type. */
export const OPENING = [
  'yaml-language-server: $schema=../edition.schema.json',
  'Everything but name and scope may be left out: where a value is missing, readers are told how to find it.',
  'Never guess one. Any value may say where and when you saw it: { value: …, source: https://…, checked: 2026-11-23 }.',
];

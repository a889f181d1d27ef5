import { isMap, isNode, isSeq, parseDocument, YAMLMap, type Document, type Pair } from 'yaml';
import { OPENING, type NewEdition } from './answers.ts';

/** What an edition says of its publisher and of itself: true of nobody else, so never copied. */
const NOT_COPIED = [
  'publisher',
  'owner',
  'approvedBy',
  'approvedOn',
  'dataProtection',
  'hosting',
  'reportProblem',
  'accessibility',
  'brand',
  'everyValueSourced',
];

/**
 * The `edition.yaml` of an edition that is made from another: its local values, and none of what it says of itself.
 *
 * @param text the other's `edition.yaml`, which is valid
 * @param from how the other is named in the file
 * @param place the id of one of its places, to take that council's values alone
 */
export function copiedSettings(text: string, edition: NewEdition, from: string, place?: string): string {
  const document: Document = parseDocument(text);
  for (const key of NOT_COPIED) document.delete(key);
  if (place !== undefined) liftPlace(document, place);
  const { name, scope, kind, website, publisher, owner, reportProblem } = edition;
  const said = { name, scope, kind, website, publisher, owner, reportProblem };
  for (const [key, value] of Object.entries(said)) if (value !== undefined) document.set(key, value);
  if (isMap(document.contents)) {
    // What stands at the top of a file is about the whole of it.
    const [first] = document.contents.items;
    if (isNode(first?.key)) first.key.commentBefore = null;
    document.contents.commentBefore = null;
    const order = Object.keys(said);
    const rank = (pair: Pair): number =>
      (order.indexOf(String(pair.key)) + order.length + 1) % (order.length + 1);
    document.contents.items.sort((a, b) => rank(a) - rank(b));
  }
  document.commentBefore = ` ${[...OPENING, `The values below were copied from ${from}. Take out what is not true here.`].join('\n ')}`;
  return document.toString({ lineWidth: 0 });
}

/** Makes one place's values the edition's own, and forgets the area. */
function liftPlace(document: Document, id: string): void {
  const places = document.get('places');
  const place = isSeq(places)
    ? places.items.find((each): each is YAMLMap => isMap(each) && each.get('id') === id)
    : undefined;
  if (!place || !isMap(document.contents)) return;
  place.delete('id');
  place.delete('parent');
  document.contents.items = place.items;
}

/** Ids of the places that an `edition.yaml` has. */
export function placeIds(text: string): string[] {
  const places = parseDocument(text).get('places');
  if (!isSeq(places)) return [];
  return places.items.flatMap((each) =>
    isMap(each) && typeof each.get('id') === 'string' ? [String(each.get('id'))] : [],
  );
}

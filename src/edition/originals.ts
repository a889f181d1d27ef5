import type { ContentFile } from './content-files.ts';
import { placeOfFile } from './file-place.ts';
import type { EntryPlace } from './read-entry.ts';
import { nearest } from '../checker/nearest.ts';
import { toolPath } from '../tools/tool.ts';
import { pagePath } from './page.ts';

/** A term, a page or a tool as the content folder has it. */
export interface PlacedFile extends ContentFile {
  place: EntryPlace;
  /** What people call it, whatever its number: `procurement/is-this-for-us`, `procurement/index`, `jargon/tupe`. */
  name: string;
}

/** Every term, page and tool of an edition; without a slug, those that all editions share. */
export function placedFiles(files: readonly ContentFile[], edition?: string): PlacedFile[] {
  return files.flatMap((file) => {
    const place = placeOfFile(file.path);
    const placed = place.kind === 'term' || place.kind === 'page' || place.kind === 'tool';
    return placed && place.edition === edition ? [{ ...file, place, name: nameOf(place) }] : [];
  });
}

/** Where a term, a page or a tool stands on the site. */
export function addressOf(place: EntryPlace): string {
  if (place.kind === 'page') return pagePath(place);
  return place.kind === 'tool' ? toolPath(place) : `/jargon/${place.id}/`;
}

/** The files as an edition's readers see them: its own in the place of those that all share. */
export function laidFiles(files: readonly ContentFile[], edition: string): PlacedFile[] {
  const laid = [...placedFiles(files), ...placedFiles(files, edition)];
  return [...new Map(laid.map((file) => [file.name, file])).values()];
}

/** What somebody meant by a name, an address or a path; or what to say to them where nobody can tell. */
export type NamedFile = { file: PlacedFile; problem?: undefined } | { file?: undefined; problem: string };

/** Finds the file that somebody names: `procurement/is-this-for-us`, `tupe`, an address of any site, a path. */
export function fileNamed(asked: string, files: readonly PlacedFile[]): NamedFile {
  const name = plainName(asked);
  const exact = files.find((file) => file.name === name);
  if (exact) return { file: exact };
  const alike = files.filter((file) => file.name.endsWith(`/${name}`) || file.name === `${name}/index`);
  if (alike.length === 1) return { file: alike[0]! };
  if (alike.length > 1) {
    const names = alike.map((file) => file.name).join(', ');
    return { problem: `“${asked}” could be any of these: ${names}. Name one.` };
  }
  const near = nearest(name, [...files.map((file) => file.name), ...files.map(lastPart)]);
  const meant = near && files.find((file) => file.name === near || lastPart(file) === near)?.name;
  return {
    problem: `There is no page, term or tool “${asked}”. ${
      meant
        ? `Did you mean “${meant}”?`
        : 'Name it by its address: procurement/is-this-for-us, or jargon/tupe for a word.'
    }`,
  };
}

function nameOf(place: EntryPlace): string {
  if (place.kind === 'page') return `${place.guide}/${place.slug}`;
  return place.kind === 'tool' ? `tools/${place.id}` : `jargon/${place.id}`;
}

function lastPart({ name }: PlacedFile): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Which folder a part of an address or a path is, by what it is called here or there. */
const FOLDERS: Record<string, string> = { guides: '', terms: 'jargon/', jargon: 'jargon/', tools: 'tools/' };

/** A name without what addresses and paths have around it: the site, the base path, numbers, endings. */
function plainName(asked: string): string {
  const path = URL.canParse(asked) ? new URL(asked).pathname : asked.replace(/[?#].*$/, '');
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '');
  const last = parts.length - 1;
  const at = parts.findLastIndex((part, n) => n < last && Object.hasOwn(FOLDERS, part));
  const inside = parts.slice(at + 1).map((part) => part.replace(/\.mdx$/, '').replace(/^\d\d-/, ''));
  const folder = at < 0 ? '' : FOLDERS[parts[at]!]!;
  const guide = folder === '' && at >= 0 && inside.length === 1;
  return `${folder}${inside.join('/')}${guide ? '/index' : ''}`;
}

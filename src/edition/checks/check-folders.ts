import type { FileFinding } from '../../checker/finding.ts';
import type { ContentFile } from '../content-files.ts';
import { findingAt } from '../finding-at.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a file is in an edition's folder whose name cannot be in an address. */
export function isInBadFolder(path: string): boolean {
  const folder = folderOf(path);
  return folder !== undefined && !SLUG.test(folder);
}

/** Finds folders of editions that would be left out unseen: with a bad name, or without their settings. */
export function checkFolders(files: readonly ContentFile[], content: string): FileFinding[] {
  const paths = files.map(({ path }) => path);
  const folders = [...new Set(paths.flatMap((path) => folderOf(path) ?? []))];
  return folders.flatMap((folder) => {
    const inside = paths.filter((path) => folderOf(path) === folder);
    const settings = `editions/${folder}/edition.yaml`;
    const found = (path: string, rule: string, message: string, suggestion: string): FileFinding[] => [
      findingAt({ path: `${content}/${path}`, source: '' }, rule, '', message, suggestion),
    ];
    if (!SLUG.test(folder)) {
      const first = inside.includes(settings) ? settings : inside[0]!;
      return found(
        first,
        'misplaced-file',
        `“${folder}” cannot be the name of an edition’s folder: it is in addresses.`,
        `Call it “${slugOf(folder)}”.`,
      );
    }
    if (inside.includes(settings)) return [];
    const other = inside.find((path) => /\/edition\.ya?ml$/i.test(path));
    if (other) {
      return found(
        other,
        'misplaced-file',
        'An edition’s settings have another name.',
        'Call the file edition.yaml.',
      );
    }
    return found(
      settings,
      'missing-file',
      `The edition “${folder}” has no edition.yaml.`,
      'Add one, with at least its name and scope.',
    );
  });
}

function folderOf(path: string): string | undefined {
  return /^editions\/([^/]+)\//.exec(path)?.[1];
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug || 'anytown';
}

import { existsSync } from 'node:fs';
import { nearest } from '../../checker/nearest.ts';
import { readContentFiles, type ContentFile } from '../content-files.ts';
import { WrongUse } from './wrong-use.ts';

/** All content, and the edition that a command was called for. */
export interface NamedEdition {
  slug: string;
  files: ContentFile[];
  /** Path of the edition's folder, as people see it. */
  folder: string;
}

/**
 * Reads the content, and finds the edition that somebody names. Where they name none: the one in
 * `content/editions/default`.
 *
 * @param content the content folder
 * @throws WrongUse where there is no such edition
 */
export async function editionNamed(asked: string | undefined, content: string): Promise<NamedEdition> {
  const files = await contentOf(content);
  const slugs = editionSlugs(files);
  const slug = asked ?? files.find(({ path }) => path === 'editions/default')?.text.trim();
  const there = `There are: ${slugs.join(', ')}.`;
  if (slug === undefined) throw new WrongUse(`Name an edition. ${there}`);
  if (slugs.includes(slug)) return { slug, files, folder: `${content}/editions/${slug}` };
  const near = nearest(slug, slugs);
  throw new WrongUse(`There is no edition “${slug}”. ${near ? `Did you mean “${near}”?` : there}`);
}

/** The content's files. */
export async function contentOf(content: string): Promise<ContentFile[]> {
  if (!existsSync(content))
    throw new WrongUse(`There is no folder ${content}. Run this where the project is.`);
  return readContentFiles(content);
}

/** Slugs of every edition that has a file. */
export function editionSlugs(files: readonly ContentFile[]): string[] {
  const slugs = files.flatMap(({ path }) => /^editions\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(slugs)];
}

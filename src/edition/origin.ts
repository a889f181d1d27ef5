import { createHash } from 'node:crypto';

/** Where an edition's page was copied from, and which version of it. */
export interface Origin {
  /** Path of the original when it was copied. Its number may have changed since. */
  path: string;
  version: string;
}

const COMMENT = /^---\n(?:#.*\n)*?# copied from (\S+) at ([0-9a-f]{40})\n/;

/**
 * The version of a text: 40 figures and letters that are the same for the same text, and differ for any other.
 * It is the number by which Git itself knows such a file (its “blob”), so that where there is Git it can bring the
 * text back; no Git is needed to work it out.
 */
export function versionOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** What a file's front matter says of its origin, if it says anything. */
export function originOf(text: string): Origin | undefined {
  const [, path, version] = COMMENT.exec(text) ?? [];
  return path !== undefined && version !== undefined ? { path, version } : undefined;
}

/**
 * A text with a comment in its front matter that says where it was copied from, in the place of any earlier one.
 *
 * @throws where it has no front matter
 */
export function withOrigin(text: string, { path, version }: Origin): string {
  if (!text.startsWith('---\n')) throw new Error(`${path} has no front matter.`);
  const bare = text.replace(COMMENT, (opening) => opening.replace(/# copied from .*\n$/, ''));
  return bare.replace('---\n', () => `---\n# copied from ${path} at ${version}\n`);
}

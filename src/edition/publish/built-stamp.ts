import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a built site is made from, besides the day and the settings. */
const INPUTS = ['content', 'src', 'public', 'package-lock.json', 'astro.config.mjs'];

/** A fingerprint of everything that a build is made from. Two equal ones make the same site. */
export async function fingerprint(
  settings: readonly string[],
  inputs: readonly string[] = INPUTS,
): Promise<string> {
  const hash = createHash('sha256').update(settings.join('\0'));
  for (const input of inputs) {
    const paths = input.includes('.') ? [input] : await filesUnder(input);
    for (const path of paths) hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
}

/** True when `folder` was built from what the fingerprint stands for. */
export async function isBuilt(folder: string, stamp: string, print: string): Promise<boolean> {
  return (
    existsSync(join(folder, 'index.html')) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === print
  );
}

export async function markBuilt(stamp: string, print: string): Promise<void> {
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, print);
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of the last one: two renames, so that there is never half a site. Where
 * the second fails, the last one is put back.
 */
export async function replaceFolder(from: string, to: string): Promise<void> {
  const old = `${to}.old`;
  await rm(old, { recursive: true, force: true });
  const replaces = await rename(to, old).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return false;
    },
  );
  try {
    await rename(from, to);
  } catch (error) {
    if (replaces) await rename(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

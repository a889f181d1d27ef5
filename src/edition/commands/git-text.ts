import { spawnSync } from 'node:child_process';
import { versionOf } from '../origin.ts';

/**
 * The text of a version that Git still has, from the history of the folder's repository. Nothing where there is no
 * Git, no repository, or no such version in it (it was never committed, or the clone is a shallow one).
 */
export function textFromGit(folder: string, version: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['cat-file', 'blob', version], {
    cwd: folder,
    encoding: 'utf8',
    // A clone without its files would fetch them: nobody asked for that.
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 && versionOf(stdout) === version ? stdout : undefined;
}

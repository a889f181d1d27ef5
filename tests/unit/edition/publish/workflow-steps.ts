import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Job {
  steps: { name?: string; run?: string }[];
}

/** Runs the shell of one named step of a workflow as GitHub does: it ends at the first command that fails. */
export function runStep(
  workflow: string,
  name: string,
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): { code: number | null; out: string } {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}`, 'utf8')) as {
    jobs: Record<string, Job>;
  };
  const step = Object.values(jobs)
    .flatMap((job) => job.steps)
    .find((each) => each.name === name);
  if (step?.run === undefined) throw new Error(`${workflow} has no step “${name}” with a shell.`);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step.run], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout + stderr };
}

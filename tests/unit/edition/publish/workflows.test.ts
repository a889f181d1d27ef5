import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COUNCIL_KINDS } from '../../../../src/edition/settings/place.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name): [string, Workflow] => [
  name,
  parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Workflow,
]);
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { scripts } = read('package.json') as { scripts: Record<string, string> };
const schema = createRequire(import.meta.url).resolve('schemastore/schemas/json/github-workflow.json');
const isWorkflow = new Ajv({ strict: false, logger: false }).compile(read(schema) as object);

describe.each(workflows)('%s', (name, workflow) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const runs = steps.map(({ run }) => run ?? '');

  test('is a workflow as GitHub reads it', () => {
    expect(isWorkflow(workflow), JSON.stringify(isWorkflow.errors, null, 1)).toBe(true);
  });

  test('runs only npm scripts that there are', () => {
    const named = runs.flatMap((run) => [
      ...[...run.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script]) => script!),
      ...(/npm test/.test(run) ? ['test'] : []),
    ]);
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

  test('may do nothing but what a job says', () => {
    expect(workflow.permissions).toEqual({});
    for (const [id, job] of Object.entries(workflow.jobs)) {
      expect(job.permissions, id).toBeDefined();
      const writes = Object.values(job.permissions!).some((access) => access === 'write');
      const runsOurs = job.steps.some(({ run }) => run?.includes('npm'));
      // A job with a writing token runs none of the code that a change brings; making an edition is asked for by hand.
      if (writes && name !== 'new-edition.yml') expect(runsOurs, id).toBe(false);
    }
  });

  test('takes actions from GitHub alone, by their major version; fetched tools by their very version', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    for (const run of runs)
      for (const [, tool] of run.matchAll(/npx --yes (\S+)/g)) expect(tool).toMatch(/@\d+\.\d+\.\d+$/);
  });

  test('puts nothing that people typed into a shell', () => {
    for (const run of runs) expect(run).not.toContain('${{');
  });
});

test('the form for a new edition offers each kind of council', () => {
  const text = readFileSync(`${FOLDER}/new-edition.yml`, 'utf8');
  const { on } = parse(text) as { on: { workflow_dispatch: { inputs: { kind: { options: string[] } } } } };
  expect(on.workflow_dispatch.inputs.kind.options).toEqual(Object.keys(COUNCIL_KINDS));
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { FileReport } from '../../../../src/checker/check.ts';
import { sarif } from '../../../../src/checker/reports/sarif.ts';
import { rules } from '../../../../src/checker/rules/index.ts';
import { report } from '../a-check.ts';
import { aFinding, aReport } from '../a-report.ts';

/** As much of SARIF 2.1.0 as we write. */
interface Log {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string; defaultConfiguration: { level: string } }[] } };
    columnKind: string;
    results: {
      ruleId: string;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string };
          region: Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number> & {
            snippet: { text: string };
          };
        };
      }[];
    }[];
  }[];
}

const log = (...files: FileReport[]): Log => JSON.parse(sarif(files, rules)) as Log;

test('it says which standard it keeps to', () => {
  const { $schema, version, runs } = log(aReport('a.md'));
  expect(version).toBe('2.1.0');
  expect($schema).toMatch(/^https:\/\/.*sarif.*2\.1\.0/);
  expect(runs).toHaveLength(1);
  expect(runs[0]!.results).toEqual([]);
});

test('every rule is named once, with a level that SARIF has', () => {
  const { name, rules: named } = log(aReport('a.md')).runs[0]!.tool.driver;
  expect(name).not.toBe('');
  expect(named.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const { defaultConfiguration } of named)
    expect(['error', 'warning']).toContain(defaultConfiguration.level);
});

describe('a result', () => {
  const source = '😀😀 Send your SCR now.';
  const { columnKind, results } = log({ ...report(source), path: 'content/a page.mdx' }).runs[0]!;
  const result = results.find(({ ruleId }) => ruleId === 'unknown-acronym')!;
  const { artifactLocation, region } = result.locations[0]!.physicalLocation;

  test('names a rule of the run, with a level and a message', () => {
    expect(result.level).toBe('error');
    expect(result.message.text).toContain('“SCR”');
  });

  test('has columns from 1 in the unit that the run says, the end one past the last', () => {
    expect(columnKind).toBe('utf16CodeUnits');
    expect(region).toMatchObject({ startLine: 1, endLine: 1 });
    expect(source.slice(region.startColumn - 1, region.endColumn - 1)).toBe('SCR');
    expect(region.snippet.text).toBe('SCR');
  });

  test('has a relative address that is one', () => {
    expect(artifactLocation.uri).toBe('content/a%20page.mdx');
  });
});

test('a warning and its advice', () => {
  const finding = aFinding({ level: 'warn', suggestion: 'Cut it.' });
  const [result] = log(aReport('a.md', [finding])).runs[0]!.results;
  expect(result).toMatchObject({ level: 'warning', message: { text: 'It is long. Cut it.' } });
});

describe('the standard’s own schema', () => {
  const path = createRequire(import.meta.url).resolve('schemastore/schemas/json/sarif-2.1.0.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as AnySchema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const faults = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors);

  test.each([
    ['nothing found', aReport('a.md')],
    [
      'findings of every kind',
      { ...report('Send e.g. your SCR prior to May.\n\nIt shall.'), path: 'a b/é.mdx' },
    ],
    ['a finding of no length', aReport('a.md', [aFinding({ endColumn: 5, text: '' })])],
  ])('has nothing against %s', (_, file) => {
    expect(faults(sarif([file], rules))).toEqual([]);
  });

  test('would tell', () => {
    expect(faults(sarif([aReport('a.md', [aFinding({ line: 0 })])], rules))).not.toEqual([]);
  });
});

test('a safe swap is offered as a fix', () => {
  const [result] = log(report('Ring us in order to book.')).runs[0]!.results;
  expect(JSON.stringify(result)).toContain('"insertedContent":{"text":"to"}');
});

import { expect, test } from 'vitest';
import { json } from '../../../../src/checker/reports/json.ts';
import { report } from '../a-check.ts';

interface Parsed {
  files: { findings: Record<string, unknown>[]; measures: Record<string, unknown> }[];
}

const file = report('# A heading\n\nSend your SCR now.');
const { files } = JSON.parse(json([file])) as Parsed;

test('other tools rely on these keys', () => {
  expect(Object.keys(files[0]!)).toEqual([
    'path',
    'words',
    'sentences',
    'counted',
    'notCounted',
    'measures',
    'findings',
  ]);
  expect(Object.keys(files[0]!.measures)).toEqual([
    'readingAge',
    'fleschReadingEase',
    'fleschKincaidGrade',
    'smog',
    'gunningFog',
    'colemanLiau',
    'ari',
    'daleChall',
    'wordsPerSentence',
    'longSentenceShare',
  ]);
  expect(Object.keys(files[0]!.findings[0]!)).toEqual([
    'rule',
    'level',
    'line',
    'column',
    'endLine',
    'endColumn',
    'text',
    'message',
    'suggestion',
  ]);
});

test('it is what the checker found, to the letter', () => {
  expect(files).toEqual([file]);
});

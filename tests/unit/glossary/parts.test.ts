import { expect, test } from 'vitest';
import { missingParts } from '../../../src/glossary/parts.ts';
import { documentOf } from '../checker/a-check.ts';

test('a core term’s parts are its meaning for you, an example and a question', () => {
  const whole =
    '## What it means for you\n\nText.\n\n<Example>\nA club.\n</Example>\n\n## What to ask\n\n<Ask>When?</Ask>\n';
  expect(missingParts(documentOf(whole))).toEqual([]);
});

test('what is missing is named', () => {
  expect(missingParts(documentOf('Text.\n\n<Ask>When?</Ask>\n'))).toEqual([
    'what it means for you',
    'an example',
  ]);
});

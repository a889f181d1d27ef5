import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, GROUNDS, leastContrast, nearestReadable } from '../../../src/edition/colour.ts';

test('contrast is as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#ffffff', '#ffffff')).toBeCloseTo(1);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#0a4753', '#fbf8f1')).toBe(contrast('#FBF8F1', '#0A4753'));
});

test('the grounds are those of the styles', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').replaceAll('#fff,', '#ffffff,');
  for (const [n, name] of ['paper', 'page'].entries())
    expect(tokens).toContain(`--${name}: light-dark(${GROUNDS.light[n]}, ${GROUNDS.dark[n]});`);
});

test('the nearest readable colour keeps its hue, and is itself where it can be read', () => {
  expect(nearestReadable('#0a4753', GROUNDS.light)).toBe('#0a4753');
  expect(nearestReadable('#ff0000', GROUNDS.light)).toMatch(/^#[0-9a-f]{2}0000$/);
  expect(nearestReadable('#ff0000', GROUNDS.dark)).toMatch(/^#ff([0-9a-f]{2})\1$/);
});

test('for any colour there is one that can be read', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, fc.constantFrom(GROUNDS.light, GROUNDS.dark), (written, grounds) => {
      expect(leastContrast(nearestReadable(written, grounds), grounds)).toBeGreaterThanOrEqual(7);
    }),
    { numRuns: 500 },
  );
});

import { expect, test } from 'vitest';
import { toText } from '../../../../src/tools/which-legal-form/export.ts';
import { shortlist } from '../../../../src/tools/which-legal-form/shortlist.ts';
import { readToolFile } from '../tool-file.ts';

const { questions, forms } = readToolFile('which-legal-form');

test('the file has the answers, the short list with its reasons, and why not the others', () => {
  const answers = { invest: 'yes', control: 'members' };
  const text = toText(questions, answers, shortlist(questions, forms, answers), '23 November 2026');
  expect(text).toContain('Our answers on 23 November 2026');
  expect(text).toContain('Who should have the last word?\n  All our members, with one vote each');
  expect(text).toMatch(
    /SHORT LIST\n\nSociety that locals can invest in\n {2}\+ It can issue community shares\./,
  );
  expect(text).toMatch(/WHY NOT THE OTHERS[^]*\n {2}x It cannot issue community shares/);
  expect(text).toContain('not legal advice');
});

test('it says so where nothing fits', () => {
  expect(toText(questions, {}, shortlist(questions, forms, {}), 'today')).toContain('Nothing fits');
});

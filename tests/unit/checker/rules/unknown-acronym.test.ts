import { expect, test } from 'vitest';
import { checkDocument } from '../../../../src/checker/check.ts';
import { unknownAcronym } from '../../../../src/checker/rules/unknown-acronym.ts';
import { context, documentOf, findingsOf } from '../a-check.ts';

const found = (text: string): string[] =>
  findingsOf(text, 'mdx', unknownAcronym).map((finding) => finding.text);

test.each([
  ['Send your SCR now.', 'SCR'],
  ['Ask the SMEs near you.', 'SMEs'],
  ['It does R&D.', 'R&D'],
  ['An SCR-led bid.', 'SCR'],
])('%j has the unknown letters %j', (text, letters) => {
  expect(found(text)).toEqual([letters]);
});

test.each([
  ['Send your supplier credit report (SCR) now. Keep the SCR.'],
  ['Keep the SCR. It is your supplier credit report (SCR).'],
  ['Your SCR (supplier credit report) is due.'],
  ['The council’s report (SCR) is due. Keep the SCRs.'],
  ['Ask small and medium enterprises (SMEs). Each of the SMEs can bid.'],
  ['Add VAT in the UK.'],
  ['Print it on A4 and read S106.'],
  ['See www.council.uk/SCR or mail SCR.pdf to us.'],
  ['SEND YOUR FORM NOW PLEASE'],
  ['I am one.'],
])('%j has none', (text) => {
  expect(found(text)).toEqual([]);
});

test('says it once for each set of letters, where they first stand', () => {
  const findings = findingsOf('The SCR.\n\nThe SCR and the PQQ.', 'mdx', unknownAcronym);
  expect(findings.map(({ text, line }) => [text, line])).toEqual([
    ['SCR', 1],
    ['PQQ', 3],
  ]);
});

test('letters explained in a heading are explained', () => {
  expect(found('# Supplier credit report (SCR)\n\nKeep the SCR.')).toEqual([]);
});

test('offers the glossary’s words where it has them, and says what to do where it has not', () => {
  expect(findingsOf('Make an FOI.', 'mdx', unknownAcronym)[0]?.suggestion).toContain(
    '“freedom of information request (FOI)”',
  );
  expect(findingsOf('Send an SCR.', 'mdx', unknownAcronym)[0]?.suggestion).toContain('content/words.yaml');
});

test('a term’s own page need not explain its own letters', () => {
  const document = documentOf('An FOI is a right. An SCR is not.');
  const { findings } = checkDocument('foi.mdx', document, { ...context, ownLetters: new Set(['FOI']) }, [
    unknownAcronym,
  ]);
  expect(findings.map(({ text }) => text)).toEqual(['SCR']);
});

import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/checker/sentences.ts';

const split = (text: string): string[] => sentencesOf({ text }).map((sentence) => sentence.text);

describe('an abbreviation’s point ends no sentence', () => {
  test.each([
    ['See para. 3 of the report.'],
    ['See paras. 3 and 4 (pp. 5–6).'],
    ['Under s. 106 the council asks for money.'],
    ['It is in ss. 10 and 11, Sch. 2 and reg. 7(1).'],
    ['Read No. 10 first, then no. 11.'],
    ['The law (s. 106) says so.'],
    ['Ask Mr. Hall or Mrs. Hall.'],
    ['Ask Cllr. Khan, Dr. Lee and Prof. Jones.'],
    ['Bring a plan, e.g. The Old Mill’s.'],
    ['Use your own, i.e. Leeds City Council’s, form.'],
    ['Plans, maps, etc. are fine.'],
    ['Come at 5 p.m. or 9 a.m. if you can.'],
    ['The hall is in St. Helens.'],
    ['Hall Ltd. of Leeds won.'],
    ['It takes approx. 40 minutes.'],
    ['Write to J. K. Hall of the A. B. Trust.'],
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('but one that often stands last does, before a capital', () => {
  test.each([
    ['They may say no.', 'Still, ask.'],
    ['Say yes or no.', '“Yes” is best.'],
    ['Bring plans, maps, etc.', 'We keep them.'],
    ['We close at 5 p.m.', 'Ring us before.'],
    ['The winner was Hall Ltd.', 'It starts in May.'],
    ['Read the art.', 'Look at it.'],
  ])('%s %s', (first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second]);
  });
});

describe('points inside words and figures end nothing', () => {
  test.each([
    ['It costs £1.5m or £1,234.56 in all.'],
    ['About 12.5 per cent do, or 3.2.1 of the list.'],
    ['See www.gov.uk/find-a-tender?a=b.c or https://council.gov.uk/a.html for more.'],
    ['Mail hall@council.gov.uk today.'],
    ['Open report.v2.pdf first.'],
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  test('but one after a figure or an address does', () => {
    expect(split('It costs £1.50. Pay at www.gov.uk. Then ring 101.')).toEqual([
      'It costs £1.50.',
      'Pay at www.gov.uk.',
      'Then ring 101.',
    ]);
  });
});

describe('quotations', () => {
  test('go on after a mark inside them', () => {
    expect(split('“Why not?” she asked.')).toEqual(['“Why not?” she asked.']);
    expect(split('She asked “Why not?” and left.')).toEqual(['She asked “Why not?” and left.']);
  });

  test('end with the mark inside or outside them', () => {
    expect(split('She said “no.” Then she left.')).toEqual(['She said “no.”', 'Then she left.']);
    expect(split("She said 'no'. Then she left.")).toEqual(["She said 'no'.", 'Then she left.']);
  });

  test('can begin a sentence', () => {
    expect(split('She left. “Good,” he said.')).toEqual(['She left.', '“Good,” he said.']);
  });
});

describe('ends', () => {
  test('a question and a cry end a sentence', () => {
    expect(split('Is it ours? It is! We own it.')).toEqual(['Is it ours?', 'It is!', 'We own it.']);
  });

  test.each([
    ['mid-sentence', 'One line\ngoes on.'],
    ['before a capital', 'One line of the\nCouncil goes on.'],
    ['after a bracket, before a capital', 'Ask the council (the big one)\nCouncil tax staff for it.'],
    ['after an abbreviation', 'See para.\n3 of it.'],
  ])('a line’s end does not, %s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });

  test('a sentence that ends with its line ends', () => {
    expect(split('One.\nTwo.')).toEqual(['One.', 'Two.']);
  });

  test('text without a point is one sentence, and without a word is none', () => {
    expect(split('No point here')).toEqual(['No point here']);
    expect(split(' … — ! ')).toEqual([]);
  });
});

test('a sentence and its words say where they stand', () => {
  const text = '  One two.\n Three four! ';
  for (const sentence of sentencesOf({ text })) {
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    for (const word of sentence.words) expect(sentence.text.slice(word.start, word.end)).toBe(word.text);
  }
  expect(sentencesOf({ text }).map(({ start }) => start)).toEqual([2, 12]);
});

import { expect, test } from 'vitest';
import type { Passage, PassageKind } from '../../../src/checker/passage.ts';
import { textRecord } from '../../../src/search/text-records.ts';

const passage = (kind: PassageKind, text: string): Passage => ({ kind, text, pieces: [], inside: [] });

test('a page’s record has its title, its summary and its prose, and not its front matter twice', () => {
  const page = {
    path: '/jargon/tupe/',
    title: 'staff moving over',
    summary: 'The law.',
    answers: ['Do I keep the staff?', 'Who pays?'],
    aliases: ['TUPE', 'Transfer of Undertakings'],
  };
  const passages = [
    passage('field', 'The law.'),
    passage('heading', 'What to ask'),
    passage('list-item', 'Ask early.'),
  ];
  expect(textRecord(page, passages)).toEqual({
    url: '/jargon/tupe/',
    content: 'staff moving over\nThe law.\nWhat to ask\nAsk early.',
    language: 'en',
    meta: {
      title: 'staff moving over',
      answers: 'Do I keep the staff? Who pays?',
      aliases: 'TUPE Transfer of Undertakings',
    },
  });
});

test('a page of a guide has no other names', () => {
  const page = { path: '/guides/x/', title: 'x', summary: 'y', answers: [] };
  expect(textRecord(page, []).meta).toEqual({ title: 'x', answers: '', aliases: '' });
});

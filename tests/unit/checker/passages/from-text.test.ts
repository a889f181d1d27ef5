import { expect, test } from 'vitest';
import { documentOf } from '../a-check.ts';

test.each([
  ['One\ntwo.\n\nThree.', ['paragraph › One two.', 'paragraph › Three.']],
  ['One.\n   \n\t\nTwo.\n', ['paragraph › One.', 'paragraph › Two.']],
  ['- One\n* Two\n• Three', ['list-item › One', 'list-item › Two', 'list-item › Three']],
  ['1. One\n2) Two', ['list-item › One', 'list-item › Two']],
  ['- One\n  goes on\n\nTwo', ['list-item › One goes on', 'paragraph › Two']],
  ['Here:\n- One', ['paragraph › Here:', 'list-item › One']],
  ['2026 was good.\n-5 is cold.', ['paragraph › 2026 was good. -5 is cold.']],
  ['One\r\ntwo.\r\n\r\nThree.', ['paragraph › One two.', 'paragraph › Three.']],
  ['', []],
])('%j', (source, expected) => {
  expect(documentOf(source, 'txt').passages.map(({ kind, text }) => `${kind} › ${text}`)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { sourceSchema } from '../../../src/facts/source.ts';

const ACT = {
  id: 'the-act',
  title: 'Procurement Act 2023',
  publisher: 'Parliament',
  url: 'https://www.legislation.gov.uk/ukpga/2023/54',
  kind: 'law',
  checked: '2026-11-22',
};

test('a source is taken with an address, and without one where it is not on the web', () => {
  expect(sourceSchema.safeParse(ACT).success).toBe(true);
  expect(sourceSchema.safeParse({ ...ACT, url: undefined }).success).toBe(true);
});

test.each([
  [{ id: 'The Act' }, 'id'],
  [{ title: '' }, 'title'],
  [{ publisher: '' }, 'publisher'],
  [{ url: 'legislation.gov.uk' }, 'url'],
  [{ kind: 'rumour' }, 'kind'],
  [{ checked: 'last week' }, 'checked'],
  [{ author: 'me' }, ''],
])('%j is refused', (fields, path) => {
  const { error } = sourceSchema.safeParse({ ...ACT, ...fields });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

import { describe, expect, test } from 'vitest';
import { versionOf, withOrigin } from '../../../src/edition/origin.ts';
import { ownFiles } from '../../../src/edition/override-status.ts';

const OURS = '---\ntitle: TUPE\nnextReview: 2027-05-22\n---\n\nIt covers employees.\n';
const ORIGINAL = { path: 'terms/tupe.mdx', text: OURS };
const TODAY = '2026-11-23';

/** Anytown's copy of a version of ours, with words of its own. */
function copyOf(text: string): string {
  return withOrigin(text, { path: 'content/terms/tupe.mdx', version: versionOf(text) }).replace(
    'covers',
    'is about',
  );
}

function statusOf(own: string, ...ours: { path: string; text: string }[]) {
  const files = [...ours, { path: 'editions/anytown/terms/tupe.mdx', text: own }];
  return ownFiles(files, 'anytown', TODAY)[0]!;
}

describe('a page of an edition’s own', () => {
  test('is the same as long as ours is what was copied', () => {
    expect(statusOf(copyOf(OURS), ORIGINAL).state).toBe('same');
  });

  test('has changed as soon as one letter of ours is another', () => {
    expect(statusOf(copyOf(OURS.replace('employees', 'employee')), ORIGINAL).state).toBe('changed');
  });

  test('is measured against the page of that name, whatever its number', () => {
    const page = (number: string) => ({ path: `guides/procurement/${number}-start.mdx`, text: OURS });
    const own = { path: 'editions/anytown/guides/procurement/01-start.mdx', text: copyOf(OURS) };
    const [file] = ownFiles([page('04'), own], 'anytown', TODAY);
    expect([file?.state, file?.original?.path]).toEqual(['same', 'guides/procurement/04-start.mdx']);
  });

  test('may have lost ours', () => {
    expect(statusOf(copyOf(OURS)).state).toBe('gone');
  });

  test('may never have said what it was made from', () => {
    expect(statusOf(OURS, ORIGINAL).state).toBe('unrecorded');
  });

  test('may be an addition', () => {
    expect(statusOf(OURS).state).toBe('added');
  });
});

test('a day of review that is past is told; today is not past', () => {
  const due = (day: string) => statusOf(OURS.replace('2027-05-22', day)).reviewPassed;
  expect([due('2026-11-22'), due(TODAY), due('soon')]).toEqual(['2026-11-22', undefined, undefined]);
});

test('other editions’ pages are none of ours', () => {
  expect(ownFiles([{ path: 'editions/elsewhere/terms/tupe.mdx', text: OURS }], 'anytown', TODAY)).toEqual([]);
});

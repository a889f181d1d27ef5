import { describe, expect, test } from 'vitest';
import { timetablesOf } from '../../../../src/tools/timetable/timetables.ts';

const seen = [{ text: 'First talk', time: '2 to 4 weeks', note: 'You ask.' }];

describe('the timetables of a page', () => {
  test('are the times seen elsewhere, where no council has its own', () => {
    expect(timetablesOf(seen, [])).toEqual([
      {
        id: 'seen',
        name: 'Times that real councils took',
        stages: [{ ...seen[0], range: { least: '2w', most: '4w' } }],
      },
    ]);
  });

  test('begin with each council’s own', () => {
    const local = [
      { place: 'Brackenmere', table: { rows: [['The cabinet decides', '6 weeks']] as [string, string][] } },
      { place: 'Anytown' },
    ];
    const [first, ...others] = timetablesOf(seen, local);
    expect(first).toMatchObject({ id: 'council-1', name: 'The stages in Brackenmere' });
    expect(first!.stages[0]!.range).toEqual({ least: '6w', most: '6w' });
    expect(others.map(({ id }) => id)).toEqual(['seen']);
  });

  test('cannot have a time that cannot be counted with', () => {
    expect(() => timetablesOf([{ text: 'Lease', time: 'a while' }], [])).toThrow(
      'The timetable cannot count with “a while” (Lease). Write “2 to 4 weeks”',
    );
  });
});

import { expect, test } from 'vitest';
import { flyWith, read, type Changes } from './some-content.ts';

/** A fault in the content, and all that preflight says of it. */
export type Fault = [what: string, changes: Changes, finding: string];

/** Each fault makes one finding, in these words, at this place; and no other comes along with it. */
export function eachMakesOneFinding(faults: Fault[]): void {
  test.each(faults)('%s', (_, changes, finding) => {
    expect(flyWith(changes).findings.map(read)).toEqual([finding]);
  });
}

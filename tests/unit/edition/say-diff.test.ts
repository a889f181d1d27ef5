import { expect, test } from 'vitest';
import { NO_COLOUR } from '../../../src/checker/reports/pretty.ts';
import { sayDiff } from '../../../src/edition/say-diff.ts';

const LINES = Array.from({ length: 9 }, (_, n) => `line ${n}\n`).join('');

test('what changed is shown with two lines around it, in the form that Git reads', () => {
  const diff = sayDiff(
    { name: 'then', text: LINES },
    { name: 'now', text: LINES.replace('line 4', 'line four') },
    { ...NO_COLOUR, red: (text) => `<${text}>` },
  );
  expect(diff).toBe(`<--- then>
+++ now
@@ -3,5 +3,5 @@
 line 2
 line 3
<-line 4>
+line four
 line 5
 line 6`);
});

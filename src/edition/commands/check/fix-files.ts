import { readFile, writeFile } from 'node:fs/promises';
import { plural } from '../../../checker/reports/summary.ts';
import { applyFixes } from '../../../checker/fixes.ts';
import type { CheckedFiles } from './checked-files.ts';

/** Makes every safe swap in the files themselves. Says in one line what was done. */
export async function fixFiles({ reports, sources }: CheckedFiles): Promise<string> {
  let made = 0;
  let changed = 0;
  for (const { path, findings } of reports) {
    const source = sources.get(path);
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    if (source === undefined || fixes.length === 0) continue;
    await writeFile(path, asOnDisk(applyFixes(source, fixes), await readFile(path, 'utf8')));
    made += fixes.length;
    changed += 1;
  }
  return `Made ${plural(made, 'swap')} in ${plural(changed, 'file')}.`;
}

/** Content is read with plain line ends and no byte order mark: what a file had, it keeps. */
function asOnDisk(text: string, before: string): string {
  const mark = before.startsWith('\uFEFF') && !text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (before.includes('\r\n') && !text.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text);
}

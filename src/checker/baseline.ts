import type { FileReport } from './check.ts';

/** How many findings of each rule each file may have: `{ "notes.md": { "shall": 3 } }`. */
export type Baseline = Record<string, Record<string, number>>;

/** What a check says beside a baseline. */
interface Comparison {
  /** The reports, with only the findings of rules that a file has more of than it may. */
  worse: FileReport[];
  /** The baseline to keep from now on: what is fixed stays fixed. */
  next: Baseline;
  /** How many findings fewer there are than the baseline allows. */
  fewer: number;
}

/** The findings there are now, as a baseline. */
export function baselineOf(files: readonly FileReport[]): Baseline {
  const baseline: Baseline = {};
  for (const { path, findings } of files) {
    if (findings.length === 0) continue;
    const counts: Record<string, number> = (baseline[path] = {});
    for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return baseline;
}

/**
 * Sets findings against a baseline that may only get better. A count that goes down may not go up again. Files
 * that were not checked keep what they have.
 */
export function compareToBaseline(files: readonly FileReport[], baseline: Baseline): Comparison {
  const now = baselineOf(files);
  const checked = new Set(files.map(({ path }) => path));
  const allowed = (path: string, rule: string): number => baseline[path]?.[rule] ?? 0;
  const next: Baseline = {};
  let fewer = 0;
  for (const [path, rules] of Object.entries(baseline)) {
    const kept = Object.entries(rules).flatMap(([rule, count]): [string, number][] => {
      const left = checked.has(path) ? Math.min(count, now[path]?.[rule] ?? 0) : count;
      fewer += count - left;
      return left > 0 ? [[rule, left]] : [];
    });
    if (kept.length > 0) next[path] = Object.fromEntries(kept);
  }
  const worse = files.flatMap((file) => {
    const findings = file.findings.filter(
      ({ rule }) => (now[file.path]?.[rule] ?? 0) > allowed(file.path, rule),
    );
    return findings.length > 0 ? [{ ...file, findings }] : [];
  });
  return { worse, next, fewer };
}

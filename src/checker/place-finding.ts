import type { Finding } from './finding.ts';
import type { Fix } from './fixes.ts';
import { sourceRange, type Passage } from './passage.ts';
import type { LineIndex } from './position.ts';
import type { Found, Rule } from './rule.ts';

/** What a rule found, with its place in the source. Offsets are in the passage's text, or in the source without one. */
export function placeFinding(
  rule: Rule,
  found: Found,
  source: string,
  lines: LineIndex,
  passage: Passage | undefined,
): { start: number; finding: Finding } {
  const range = passage ? sourceRange(passage, found.start, found.end) : found;
  const fix = fixOf(found, range, source, passage);
  return {
    start: range.start,
    finding: {
      rule: rule.id,
      level: found.level ?? rule.level,
      ...lines.range(range.start, range.end),
      message: found.message,
      ...(found.suggestion === undefined ? {} : { suggestion: found.suggestion }),
      ...(fix ? { fix } : {}),
    },
  };
}

/** A fix, where the source says what its reader reads: in `e.g.` for “e.g.”, not in `e&#46;g.`. */
function fixOf(
  { start, end, replacement }: Found,
  range: { start: number; end: number },
  source: string,
  passage: Passage | undefined,
): Fix | undefined {
  if (replacement === undefined) return undefined;
  const written = source.slice(range.start, range.end);
  if (passage && written !== passage.text.slice(start, end)) return undefined;
  return { start: range.start, end: range.end, text: replacement };
}

/** A change that can be made without reading: what stands at `[start, end)` of the source, and what to put there. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** A swap out of the word lists. `safe` where it fits any sentence that the words stand in. */
interface Swap {
  say: string;
  safe?: boolean | undefined;
}

/** What a safe swap puts in the place of the words, in their case; undefined where a person must choose. */
export function safeSwap(written: string, { say, safe }: Swap): string | undefined {
  return safe ? inCaseOf(written, say) : undefined;
}

/** “Whilst” → “While”, “WHILST” → “WHILE”. */
export function inCaseOf(written: string, text: string): string {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Makes fixes in a source. Of two that overlap, the first is made; the next check finds what is left. */
export function applyFixes(source: string, fixes: readonly Fix[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) continue;
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}

const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu;

/** The last text asked about, and where its quotations are: rules ask of one text many times. */
let last: { text: string; spans: [start: number, end: number][] } | undefined;

/** True for an offset that stands in somebody else's words: between quotation marks. */
export function isQuoted(text: string, offset: number): boolean {
  if (last?.text !== text) {
    last = {
      text,
      spans: [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length]),
    };
  }
  const { spans } = last;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] > offset) high = middle;
    else low = middle + 1;
  }
  return low < spans.length && spans[low]![0] <= offset;
}

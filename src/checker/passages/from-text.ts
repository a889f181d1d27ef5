import type { Document } from '../document.ts';
import { PassageBuilder, type Passage } from '../passage.ts';

/** Takes plain text apart: blank lines part the paragraphs, and a line with a bullet or a number is an item. */
export function readTextDocument(source: string): Document {
  const passages: Passage[] = [];
  let builder = new PassageBuilder();
  let kind: 'paragraph' | 'list-item' = 'paragraph';
  const close = (): void => {
    if (builder.text.trim() !== '') passages.push(builder.build(kind, []));
    builder = new PassageBuilder();
    kind = 'paragraph';
  };
  let start = 0;
  for (const line of source.split('\n')) {
    const [lead, marker] = /^\s*((?:[-*•–]|\d{1,3}[.)])\s+)?/.exec(line)!;
    const words = line.slice(lead.length).trimEnd();
    if (words === '') close();
    else {
      if (marker) close();
      if (marker) kind = 'list-item';
      if (builder.text !== '') builder.add(' ', start - 1, start);
      builder.add(words, start + lead.length, start + lead.length + words.length);
    }
    start += line.length + 1;
  }
  close();
  return {
    source,
    passages,
    references: [],
    links: [],
    components: [],
    code: [],
    comments: [],
    skipped: new Map(),
  };
}

import type { Passage } from '../checker/passage.ts';
import type { SearchablePage } from './entries.ts';

/** A page as an index of texts takes it. */
export interface TextRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
}

/** A page's text for the index that development uses: made from the content, because no page is built yet. */
export function textRecord(
  page: SearchablePage & { aliases?: readonly string[] },
  passages: readonly Passage[],
): TextRecord {
  return {
    url: page.path,
    content: [
      page.title,
      page.summary,
      ...passages.filter(({ kind }) => kind !== 'field').map(({ text }) => text),
    ].join('\n'),
    language: 'en',
    meta: { title: page.title, answers: page.answers.join(' '), aliases: (page.aliases ?? []).join(' ') },
  };
}

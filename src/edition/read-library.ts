import { parse } from 'yaml';
import { z } from 'zod';
import { frontMatterText } from '../checker/passages/front-matter.ts';
import { factSchema, type Fact } from '../facts/fact.ts';
import { sourceSchema, type Source } from '../facts/source.ts';
import { termSchema, type Term } from '../glossary/term.ts';
import type { ContentFile } from './content-files.ts';
import { placeOfFile } from './file-place.ts';
import { NO_WORDS, wordsSchema, type Words } from './words.ts';

/** What checking other people's texts takes of the content: no pages, and no term's body. */
export interface ReadLibrary {
  terms: Term[];
  facts: Fact[];
  sources: Source[];
  words: Words;
  /** Ids of all terms, those whose files are broken too. */
  termIds: ReadonlySet<string>;
}

/**
 * Reads the words, facts, sources and terms of the base content, and passes over what has a fault: preflight is
 * what reports faults, and takes five times as long.
 */
export function readLibrary(files: readonly ContentFile[]): ReadLibrary {
  const textOf = (name: string): string => files.find(({ path }) => path === name)?.text ?? '';
  const listOf = <T>(name: string, item: z.ZodType<T>): T[] => {
    const list = z.array(z.unknown()).safeParse(read(textOf(name)));
    return (list.data ?? []).flatMap((each) => item.safeParse(each).data ?? []);
  };
  const terms: Term[] = [];
  const termIds = new Set<string>();
  for (const { path, text } of files) {
    const place = placeOfFile(path);
    if (place.kind !== 'term' || place.edition !== undefined) continue;
    termIds.add(place.id);
    const fields = termSchema.safeParse(read(frontMatterText(text).text)).data;
    if (fields) terms.push({ ...fields, id: place.id, path });
  }
  return {
    terms,
    termIds,
    facts: listOf('facts.yaml', factSchema),
    sources: listOf('sources.yaml', sourceSchema),
    words: wordsSchema.safeParse(read(textOf('words.yaml'))).data ?? NO_WORDS,
  };
}

function read(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}

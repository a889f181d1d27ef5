import { isParseProblem } from '../checker/document.ts';
import { readMdxDocument } from '../checker/passages/from-markdown.ts';
import type { ContentFile } from './content-files.ts';
import { addressOf, laidFiles } from './originals.ts';

/** The addresses of an edition's pages that show each local value, by its key: `contacts.procurement`. */
export function whereLocalShows(files: readonly ContentFile[], edition: string): Map<string, string[]> {
  const shown = new Map<string, string[]>();
  for (const { text, place } of laidFiles(files, edition)) {
    if (!text.includes('<Local')) continue;
    const document = readMdxDocument(text, () => undefined);
    if (isParseProblem(document)) continue;
    const keys = document.components.flatMap(({ name, attributes }) => {
      const key = attributes.get('show');
      return name === 'Local' && typeof key === 'string' ? [key] : [];
    });
    for (const key of new Set(keys)) shown.set(key, [...(shown.get(key) ?? []), addressOf(place)]);
  }
  return shown;
}

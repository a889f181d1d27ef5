import { frontMatterText } from '../checker/passages/front-matter.ts';
import { parseYaml } from '../checker/passages/parse-yaml.ts';
import { isoDate } from '../glossary/fields.ts';
import type { ContentFile } from './content-files.ts';
import { originOf, versionOf, type Origin } from './origin.ts';
import { placedFiles, type PlacedFile } from './originals.ts';

/**
 * How an edition's own page stands to ours: `same` as when it was copied; `changed` since; `gone`, where ours was
 * taken away or renamed; `unrecorded`, where nobody wrote down which version it replaces; `added`, where we have none.
 */
export type OverrideState = 'same' | 'changed' | 'gone' | 'unrecorded' | 'added';

/** A term, a page or a tool of an edition's own. */
export interface OwnFile extends PlacedFile {
  state: OverrideState;
  /** What it stands in the place of. */
  original?: PlacedFile | undefined;
  /** What its front matter says that it was copied from. */
  origin?: Origin | undefined;
  /** Its `nextReview`, `YYYY-MM-DD`, where that day is past. */
  reviewPassed?: string | undefined;
}

/** Every file with which an edition replaces one of ours or adds one, and whether ours has changed since. */
export function ownFiles(files: readonly ContentFile[], edition: string, today: string): OwnFile[] {
  const originals = new Map(placedFiles(files).map((file) => [file.name, file]));
  return placedFiles(files, edition).map((file) => {
    const [original, origin] = [originals.get(file.name), originOf(file.text)];
    const review = nextReview(file.text);
    return {
      ...file,
      original,
      origin,
      state: stateOf(original, origin),
      ...(review !== undefined && review < today ? { reviewPassed: review } : {}),
    };
  });
}

function stateOf(original: PlacedFile | undefined, origin: Origin | undefined): OverrideState {
  if (!original) return origin ? 'gone' : 'added';
  if (!origin) return 'unrecorded';
  return versionOf(original.text) === origin.version ? 'same' : 'changed';
}

function nextReview(text: string): string | undefined {
  const day: unknown = parseYaml(frontMatterText(text).text).get('nextReview');
  return isoDate.safeParse(day).success ? String(day) : undefined;
}

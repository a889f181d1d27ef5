import { z } from 'zod';
import type { FileFinding } from '../checker/finding.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlText } from './yaml-place.ts';

/** A file that lists things with ids: facts, sources. One item with a fault does not hide the others. */
export interface YamlList<T> {
  /** The items that are as they should be. */
  items: T[];
  /** Ids of all items, those with faults too; undefined where nobody can tell what they are. */
  ids: ReadonlySet<string> | undefined;
  findings: FileFinding[];
}

/** Reads a list, and holds each of its items against a schema. */
export function readYamlList<T extends { id: string }>(yaml: YamlText, item: z.ZodType<T>): YamlList<T> {
  const { value, data, findings } = readYaml(yaml, z.array(item));
  if (value) return { items: value, ids: new Set(value.map(({ id }) => id)), findings };
  if (!Array.isArray(data)) return { items: [], ids: undefined, findings };
  const items = data.flatMap((each) => {
    const read = item.safeParse(each);
    return read.success ? [read.data] : [];
  });
  const ids = data.flatMap((each: { id?: unknown } | null) =>
    typeof each?.id === 'string' ? [each.id] : [],
  );
  return { items, ids: ids.length === data.length ? new Set(ids) : undefined, findings };
}

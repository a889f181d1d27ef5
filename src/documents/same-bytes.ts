import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * The same office file with everything that changes from run to run settled: its dates, the times in its zip,
 * and the names that are drawn at random for its links. So the same words make the same bytes.
 *
 * @param file a .docx or .xlsx file
 * @param day the day that it is to bear, `YYYY-MM-DD`
 */
export function sameBytes(file: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(file);
  const names = new Map<string, string>();
  const settle = (xml: string): string =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      .replace(/"(rId[a-z0-9_-]{15,})"/gi, (_, name: string) => {
        const settled = names.get(name) ?? `rIdLink${names.size + 1}`;
        names.set(name, settled);
        return `"${settled}"`;
      });
  const settled: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name]!;
    settled[name] = /\.(?:xml|rels)$/.test(name) ? strToU8(settle(strFromU8(part))) : part;
  }
  // A zip cannot hold a time before 1980, and holds it without a time zone.
  return zipSync(settled, { mtime: `${day}T12:00:00`, level: 9 });
}

import type { ComponentUse, Document } from '../checker/document.ts';
import type { FileFinding } from '../checker/finding.ts';
import { nearest } from '../checker/nearest.ts';
import type { FilePlace } from './file-place.ts';
import { findingAt } from './finding-at.ts';

/** A file with what its path says. */
export interface PlacedDocument {
  path: string;
  place: FilePlace & { edition?: string };
  document?: Document;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Finds documents that would download under one name, whose name cannot be a file's, or that stand outside the
 * guides, and links to documents that nothing holds. An edition's page may hold a document of the page that it replaces.
 */
export function checkDocuments(entries: readonly PlacedDocument[]): FileFinding[] {
  const uses = (name: string): { entry: PlacedDocument; use: ComponentUse; id: string }[] =>
    entries.flatMap((entry) =>
      (entry.document?.components ?? []).flatMap((use) => {
        const id = use.attributes.get('id');
        return use.name === name && typeof id === 'string' && id !== '' ? [{ entry, use, id }] : [];
      }),
    );
  const findings: FileFinding[] = [];
  const report = (entry: PlacedDocument, use: ComponentUse, message: string, mend: string): void => {
    const source = entry.document!.source;
    const end = source.indexOf('>', use.start) + 1;
    findings.push(
      findingAt({ path: entry.path, source }, 'component', { start: use.start, end }, message, mend),
    );
  };
  const holders = new Map<string, string>();
  for (const { entry, use, id } of uses('Document')) {
    const key = `${entry.place.edition ?? ''}/${id}`;
    const first = holders.get(key);
    if (first !== undefined)
      report(entry, use, `${first} has a document “${id}” already.`, 'Give this one another id.');
    else holders.set(key, entry.path);
    if (!ID.test(id))
      report(entry, use, `“${id}” cannot be a file’s name.`, 'Use small letters, figures and hyphens.');
    if (entry.place.kind !== 'page')
      report(
        entry,
        use,
        'Only a page of a guide can hold a document.',
        'Put it on a page, and use <Download> here.',
      );
  }
  for (const { entry, use, id } of uses('Download')) {
    if (holders.has(`/${id}`) || holders.has(`${entry.place.edition ?? ''}/${id}`)) continue;
    const near = nearest(
      id,
      [...holders.keys()].map((key) => key.replace(/^.*\//, '')),
    );
    report(
      entry,
      use,
      `No page holds a document “${id}”.`,
      near ? `Did you mean “${near}”?` : 'Name a <Document> by its id.',
    );
  }
  return findings;
}

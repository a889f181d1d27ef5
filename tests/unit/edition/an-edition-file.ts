import { readdirSync, readFileSync } from 'node:fs';
import type { EditionSettings } from '../../../src/edition/edition.ts';
import { readEdition, type EditionReading } from '../../../src/edition/read-edition.ts';

/** The text of a fixture's `edition.yaml`. */
export function fixtureText(slug: string): string {
  return readFileSync(`tests/fixtures/editions/${slug}/edition.yaml`, 'utf8');
}

/** What is read from a text, as if it were an edition's file. */
export function readText(text: string, publicFiles: readonly string[] = []): EditionReading {
  return readEdition({ path: 'edition.yaml', source: text, text, offset: 0 }, publicFiles);
}

/** The settings of a fixture. Brackenmere fills in everything; Anytown is an area with two places and gaps. */
export function fixture(slug: 'anytown' | 'brackenmere'): EditionSettings {
  const folder = `tests/fixtures/editions/${slug}`;
  const files = slug === 'brackenmere' ? readdirSync(`${folder}/public`) : [];
  const { settings, findings } = readText(fixtureText(slug), files);
  if (!settings) throw new Error(findings.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return settings;
}

import type { FileFinding } from '../checker/finding.ts';
import { parseYaml } from '../checker/passages/parse-yaml.ts';
import { checkBands } from './checks/check-bands.ts';
import { checkColours } from './checks/check-colours.ts';
import { checkPlaces } from './checks/check-places.ts';
import { checkBrandFiles } from './checks/check-public-files.ts';
import { checkSourced } from './checks/check-sourced.ts';
import type { Raw } from './checks/raw.ts';
import { editionSchema, type EditionSettings } from './edition.ts';
import { findingAt } from './finding-at.ts';
import { readYaml } from './yaml-file.ts';
import { rangeIn, type YamlText } from './yaml-place.ts';

/** An edition's settings, if they are as they should be, and everything that is wrong with them. */
export interface EditionReading {
  settings?: EditionSettings;
  findings: FileFinding[];
}

/**
 * Reads an `edition.yaml`. What its schema cannot see is looked for in the file as it was written, so that a fault
 * in one place does not hide another.
 *
 * @param publicFiles names of the files in the `public` folder beside it
 */
export function readEdition(yaml: YamlText, publicFiles: readonly string[] = []): EditionReading {
  const { value, data, findings } = readYaml(yaml, editionSchema);
  const document = parseYaml(yaml.text);
  const written = value === undefined ? data : (document.toJS() as unknown);
  if (written === undefined) return { findings };
  const edition: Raw = { value: written, path: [] };
  const faults = [
    ...checkPlaces(edition),
    ...checkBands(edition),
    ...checkColours(edition),
    ...checkBrandFiles(edition, publicFiles),
    ...checkSourced(edition),
  ].map(({ path, message, suggestion }) =>
    findingAt(yaml, 'edition', rangeIn(document, path), message, suggestion),
  );
  const all = [...findings, ...faults];
  return value === undefined || faults.length > 0 ? { findings: all } : { settings: value, findings: all };
}

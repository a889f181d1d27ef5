import type { Document } from './document.ts';
import type { FileFinding } from './finding.ts';
import { placeFinding } from './place-finding.ts';
import { LineIndex } from './position.ts';
import type { CheckContext, CollectionRule, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { suppressionsIn, suppresses } from './suppressions.ts';

/** A document with its name, for the rules that look at many at once. */
export interface NamedDocument {
  path: string;
  document: Document;
  /** For a term's own page: its id. */
  ownTerm?: string | undefined;
}

/** Checks documents against each other, with every rule of collection scope. Pure, like `checkDocument`. */
export function checkTogether(
  files: readonly NamedDocument[],
  context: CheckContext,
  rules: readonly Rule[] = allRules,
): FileFinding[] {
  const lines = new Map<NamedDocument, LineIndex>();
  const findings: FileFinding[] = [];
  for (const rule of rules.filter((each): each is CollectionRule => each.scope === 'collection')) {
    for (const { file, passage, ...found } of rule.check(files, context)) {
      let index = lines.get(file);
      if (!index) lines.set(file, (index = new LineIndex(file.document.source)));
      const placed = placeFinding(rule, found, file.document.source, index, passage);
      const hidden = suppressionsIn(file.document).some((each) => suppresses(each, rule.id, placed.start));
      if (!hidden) findings.push({ ...placed.finding, path: file.path });
    }
  }
  return findings;
}

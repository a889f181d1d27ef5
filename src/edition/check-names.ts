import type { FileFinding } from '../checker/finding.ts';
import { frontMatterText } from '../checker/passages/front-matter.ts';
import type { Term } from '../glossary/term.ts';
import { findingAt } from './finding-at.ts';
import { placeOfValue } from './yaml-place.ts';

/**
 * Finds names that two terms claim: a title or alias may belong to one term only, or a link could lead to
 * either. Acronyms may be shared.
 *
 * @param sourceOf the text of a file, by path
 * @param under for an edition's own terms: the terms that they are laid over, whose names are taken
 */
export function checkNames(
  terms: readonly Term[],
  sourceOf: (path: string) => string,
  under: readonly Term[] = [],
): FileFinding[] {
  const owners = new Map<string, { term: Term; as: string }>();
  const findings: FileFinding[] = [];
  for (const each of namesOf(under)) if (!owners.has(keyOf(each.name))) owners.set(keyOf(each.name), each);
  for (const { term, name, as, at } of namesOf(terms)) {
    const owner = owners.get(keyOf(name));
    if (!owner) {
      owners.set(keyOf(name), { term, as });
      continue;
    }
    if (owner.term.id === term.id) continue;
    const file = { path: term.path, source: sourceOf(term.path) };
    findings.push(
      findingAt(
        file,
        'duplicate-name',
        placeOfValue({ ...file, ...frontMatterText(file.source) }, at),
        `“${name}” is already the ${owner.as} of ${owner.term.path}.`,
        'Keep it on one of the two terms.',
      ),
    );
  }
  return findings;
}

interface Name {
  term: Term;
  name: string;
  as: string;
  /** Where it stands in the term's front matter. */
  at: (string | number)[];
}

/** Every name of every term: all titles, then all aliases, then all link forms. */
function namesOf(terms: readonly Term[]): Name[] {
  return [
    ...terms.map((term) => ({ term, name: term.title, as: 'title', at: ['title'] })),
    ...terms.flatMap((term) =>
      term.aliases.map((name, n) => ({ term, name, as: 'alias', at: ['aliases', n] })),
    ),
    ...terms.flatMap((term) =>
      term.linkForms.map((name, n) => ({ term, name, as: 'link form', at: ['linkForms', n] })),
    ),
  ];
}

/** Names that a reader, or a search for terms, takes for the same. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[-‐]/g, ' ').replace(/’/g, "'");
}

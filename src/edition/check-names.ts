import type { FileFinding } from '../checker/finding.ts';
import type { Term } from '../glossary/term.ts';
import { findingAt } from './finding-at.ts';

/**
 * Finds names that two terms claim: a title or alias may belong to one term only, or a link could lead to
 * either. Acronyms may be shared.
 *
 * @param sourceOf the text of a file, by path
 */
export function checkNames(terms: readonly Term[], sourceOf: (path: string) => string): FileFinding[] {
  const owners = new Map<string, { term: Term; as: string }>();
  const findings: FileFinding[] = [];
  const claim = (term: Term, name: string, as: string): void => {
    const key = name.toLowerCase().replace(/[-‐]/g, ' ').replace(/’/g, "'");
    const owner = owners.get(key);
    if (!owner) {
      owners.set(key, { term, as });
      return;
    }
    if (owner.term.id === term.id) return;
    findings.push(
      findingAt(
        { path: term.path, source: sourceOf(term.path) },
        'duplicate-name',
        name,
        `“${name}” is already the ${owner.as} of ${owner.term.path}.`,
        'Keep it on one of the two terms.',
      ),
    );
  };
  for (const term of terms) claim(term, term.title, 'title');
  for (const term of terms) for (const alias of term.aliases) claim(term, alias, 'alias');
  for (const term of terms) for (const form of term.linkForms) claim(term, form, 'link form');
  return findings;
}

/** Finds ids that a list has twice. */
export function checkTwice(
  file: { path: string; source: string },
  items: readonly { id: string }[],
): FileFinding[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const second = file.source.lastIndexOf(`id: ${id}`);
    return [
      findingAt(
        file,
        'duplicate-name',
        { start: second, end: second + `id: ${id}`.length },
        `“${id}” is here twice.`,
        'Keep one, or give the other its own id.',
      ),
    ];
  });
}

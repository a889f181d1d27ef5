import type { Document } from '../checker/document.ts';
import type { FileFinding } from '../checker/finding.ts';
import { nearest } from '../checker/nearest.ts';
import { COMPONENTS } from './components.ts';
import { findingAt } from './finding-at.ts';

/** Holds the components of an MDX file against what they take. */
export function checkComponents(path: string, document: Document): FileFinding[] {
  const findings: FileFinding[] = [];
  for (const use of document.components) {
    const found = (message: string, suggestion: string): void => {
      const tagEnd = document.source.indexOf('>', use.start) + 1;
      const place = { start: use.start, end: Math.min(use.end, tagEnd || use.end) };
      findings.push(findingAt({ path, source: document.source }, 'component', place, message, suggestion));
    };
    const model = Object.hasOwn(COMPONENTS, use.name) ? COMPONENTS[use.name] : undefined;
    if (!model) {
      const near = nearest(use.name, Object.keys(COMPONENTS));
      found(
        `There is no component <${use.name}>.`,
        near ? `Did you mean <${near}>?` : `Use Markdown, or one of: ${Object.keys(COMPONENTS).join(', ')}.`,
      );
      continue;
    }
    const known = Object.keys(model.props);
    for (const [name, value] of use.attributes) {
      const prop = Object.hasOwn(model.props, name) ? model.props[name] : undefined;
      if (!prop) {
        const near = nearest(name, known);
        const advice = known.length > 0 ? `It takes: ${known.join(', ')}.` : 'It takes none.';
        found(`<${use.name}> has no property “${name}”.`, near ? `Did you mean “${near}”?` : advice);
      } else if (typeof value !== 'string' || value === '') {
        found(`<${use.name}> needs text for “${name}”.`, `Write ${name}="…".`);
      } else if (prop.values && !prop.values.includes(value)) {
        const near = nearest(value, prop.values);
        found(
          `<${use.name}> has no ${name} “${value}”.`,
          near ? `Did you mean “${near}”?` : `Use one of: ${prop.values.join(', ')}.`,
        );
      }
    }
    for (const [name, prop] of Object.entries(model.props)) {
      if (prop.needed && !use.attributes.has(name))
        found(`<${use.name}> is missing “${name}”.`, `Write <${use.name} ${name}="…">.`);
    }
    if (model.children && !use.hasChildren)
      found(`<${use.name}> has nothing in it.`, 'Put text between its tags, or take it out.');
    if (!model.children && use.hasChildren)
      found(`<${use.name}> takes no text inside.`, `Write it as <${use.name} … />.`);
  }
  for (const place of document.code) {
    findings.push(
      findingAt(
        { path, source: document.source },
        'component',
        place,
        'Pages hold words, not code.',
        'Take out the import, export or {…}; write \\{ for a bracket.',
      ),
    );
  }
  return findings;
}

import type { FileFinding } from '../checker/finding.ts';
import { nearest } from '../checker/nearest.ts';
import { findFactTags } from '../checker/passages/fact-tag.ts';
import { frontMatterText } from '../checker/passages/front-matter.ts';
import { FACT_FORMS } from '../facts/format.ts';
import { findingAt } from './finding-at.ts';

/** Anything that looks like a component. In a double-quoted string its quotation marks have a backslash. */
const TAG = /<[A-Z]\w*[^<>]*>?/g;

/** Checks the tags in front matter, which MDX does not compile: a `<Fact/>` that is not right would be shown as it stands. */
export function checkFactTags(path: string, source: string): FileFinding[] {
  const { text, offset } = frontMatterText(source);
  return [...text.matchAll(TAG)].flatMap((match) => {
    const start = offset + match.index;
    const found = (message: string, suggestion: string): FileFinding[] => [
      findingAt({ path, source }, 'component', { start, end: start + match[0].length }, message, suggestion),
    ];
    const [tag] = findFactTags(match[0].replaceAll('\\"', '"'));
    if (!tag) return found('Only <Fact id="…"/> works up here.', 'Write it so, or take it out.');
    const forms: readonly string[] = FACT_FORMS;
    if (tag.form === undefined || forms.includes(tag.form)) return [];
    const near = nearest(tag.form, forms);
    return found(
      `<Fact> has no form “${tag.form}”.`,
      near ? `Did you mean “${near}”?` : `Use one of: ${forms.join(', ')}.`,
    );
  });
}

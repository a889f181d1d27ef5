import type { Nodes, Parent } from 'mdast';

/** An attribute written `name="value"`. Expressions have an object as their value. */
interface MdxJsxAttribute {
  type: 'mdxJsxAttribute';
  name: string;
  value?: string | { type: string; value: string } | null;
}

/** A component or element in MDX. */
export interface MdxJsxNode extends Omit<Parent, 'children' | 'type'> {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: (MdxJsxAttribute | { type: 'mdxJsxExpressionAttribute'; value: string })[];
  children: Nodes[];
}

import type { Plugin } from 'vite';

const RULE = /\/checker\/rules\/[\w-]+\.ts$/;

/** What a page needs none of: a rule's reason and examples are on the rule's own page. */
const LEFT_OUT: Record<string, string> = { why: "''", examples: '{ finds: [], leaves: [] }' };

/** A node of the parsed script, as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  value?: Node;
}

/** Leaves the reasons and examples of rules out of what browsers load: a sixth of the checker. */
export function rulesWithoutReasons(): Plugin {
  return {
    name: 'in-our-words:rules-without-reasons',
    transform(code, id) {
      if (!RULE.test(id)) return undefined;
      let result = code;
      const found = propertiesIn(this.parse(code)).sort((a, b) => b.start - a.start);
      for (const { key, value } of found) {
        if (value) result = result.slice(0, value.start) + LEFT_OUT[key!.name!]! + result.slice(value.end);
      }
      return { code: result, map: null };
    },
  };
}

/** The properties to leave out, of the objects that a module declares. */
function propertiesIn(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(propertiesIn);
  if (typeof tree !== 'object' || tree === null) return [];
  const node = tree as Node;
  if (node.type === 'Property' && node.key?.name !== undefined && node.key.name in LEFT_OUT) return [node];
  return Object.values(tree).flatMap(propertiesIn);
}

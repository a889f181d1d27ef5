import { fileURLToPath } from 'node:url';
import { remarkInOurWords } from '../checker/remark.ts';
import { sayFact } from '../facts/resolve.ts';
import { checkContext } from './check-context.ts';
import { readContentFiles } from './content-files.ts';
import { readLibrary } from './read-library.ts';
import { today } from './today.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * The checker as a remark plugin, with this site's words, facts and terms: name this file in an editor's remark
 * settings. `package.json` does so for editors that open this folder.
 */
export default function remarkPlain() {
  return remarkInOurWords(async () => {
    const library = readLibrary(await readContentFiles(CONTENT));
    const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
    return {
      context: {
        ...checkContext(library, today()),
        glossaryLinked: true,
        ownFacts: true,
      },
      resolveFact: (id, form) => sayFact(facts, today(), id, form),
    };
  });
}

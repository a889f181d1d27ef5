import { checkDocument } from '../../checker/check.ts';
import { isParseProblem } from '../../checker/document.ts';
import { readTextDocument } from '../../checker/passages/from-text.ts';
import { readMdxDocument } from '../../checker/passages/from-markdown.ts';
import { resolveFacts, sayFact } from '../../facts/resolve.ts';
import { missingParts } from '../../glossary/parts.ts';
import { TOPICS } from '../../glossary/topics.ts';
import { checkContext } from '../check-context.ts';
import { readContentFiles } from '../content-files.ts';
import { readLibrary } from '../read-library.ts';
import { today } from '../today.ts';
import { print } from './print.ts';

/** Below this, a short meaning is hard, and somebody should say why it must be. */
const HARD = 35;

/** The `glossary` command: how many terms there are, what core ones lack, and how plain the short meanings are. */
export async function runGlossary(): Promise<0 | 1> {
  const files = await readContentFiles('content');
  const { terms, facts, ...library } = readLibrary(files);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  const context = checkContext({ ...library, terms, facts }, today());
  const count = (name: string, matching: typeof terms): void => {
    print(`  ${String(matching.length).padStart(5)} ${name}\n`);
  };

  print(`${terms.length} terms\n\nBy weight:\n`);
  for (const weight of ['core', 'usual', 'rare'] as const)
    count(
      weight,
      terms.filter((term) => term.weight === weight),
    );
  print('\nBy topic:\n');
  for (const [topic, name] of Object.entries(TOPICS))
    count(
      name,
      terms.filter((term) => term.topic === topic),
    );
  print('\nOf these:\n');
  count(
    'everyday words',
    terms.filter(({ everyday }) => everyday),
  );
  count(
    'old words',
    terms.filter(({ status }) => status === 'old'),
  );

  const lacking = terms
    .filter(({ weight }) => weight === 'core')
    .flatMap((term) => {
      const document = readMdxDocument(textOf.get(term.path) ?? '', (id, form) =>
        sayFact(factById, today(), id, form),
      );
      const missing = isParseProblem(document) ? [] : missingParts(document);
      return missing.length > 0 ? [`  ${term.path}: ${missing.join(', ')}`] : [];
    });
  print(`\nCore terms that lack a part: ${lacking.length}\n${lacking.map((line) => `${line}\n`).join('')}`);

  const eases = terms
    .map(({ id, short }) => {
      const document = readTextDocument(resolveFacts(short, factById, today()));
      if (isParseProblem(document)) return { id, ease: 0 };
      return { id, ease: checkDocument(id, document, context, []).measures.fleschReadingEase ?? 0 };
    })
    .sort((a, b) => a.ease - b.ease);
  const hard = eases.filter(({ ease }) => ease < HARD);
  print(`\nFlesch Reading Ease of the short meanings: median ${eases[eases.length >> 1]?.ease}\n`);
  for (const { id, ease } of hard) print(`  under ${HARD}: ${id} (${ease})\n`);
  return lacking.length > 0 || hard.length > 0 ? 1 : 0;
}

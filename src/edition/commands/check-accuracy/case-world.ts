import { z } from 'zod';
import type { CheckContext } from '../../../checker/rule.ts';
import { factSchema, type Fact } from '../../../facts/fact.ts';
import { sayFact } from '../../../facts/resolve.ts';
import { termSchema, type Term } from '../../../glossary/term.ts';
import { checkContext } from '../../check-context.ts';
import { NO_WORDS } from '../../words.ts';
import type { SiteChecker } from './site-checker.ts';

const DAY = '2026-11-23';

/** What a term has where a case does not say. */
const A_TERM = {
  plain: 'a plain name',
  short: 'What it means.',
  topic: 'procurement',
  weight: 'usual',
  checked: DAY,
  nextReview: '2027-05-23',
};

/**
 * The small world that a rule's labelled cases stand in, for rules that look at ids, days or other files: the
 * site's own facts and terms would change under them. The words of `content/words.yaml` hold there too.
 */
export const worldSchema = z.strictObject({
  today: z.string().default(DAY),
  /** Facts, by id, with the value that holds and the day by which to look again. */
  facts: z
    .record(
      z.string(),
      z.strictObject({ value: z.number(), unit: z.string(), reviewBy: z.string().default('2027-05-23') }),
    )
    .default({}),
  sources: z.array(z.string()).default([]),
  /** Terms by id: fields of a term's front matter. The title is the id in words where none is given. */
  terms: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});

export type World = z.infer<typeof worldSchema>;

/** The terms of a world, and those that a case adds: titles and their short meanings. */
export function termsOf(world: World, added: Readonly<Record<string, string>> = {}): Term[] {
  const known = Object.entries(world.terms).map(([id, fields]) => aTerm(id, fields));
  const own = Object.entries(added)
    .filter(([title]) => !known.some((term) => term.title === title))
    .map(([title, short]) => aTerm(idOf(title), { title, short }));
  return [...known, ...own];
}

function aTerm(id: string, fields: Readonly<Record<string, unknown>>): Term {
  const path = `content/terms/${id}.mdx`;
  return { ...termSchema.parse({ ...A_TERM, title: id.replaceAll('-', ' '), ...fields }), id, path };
}

function idOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** A checker for a world and its terms, with the words of another. */
export function worldChecker(site: SiteChecker, world: World, terms: readonly Term[]): SiteChecker {
  const facts = Object.entries(world.facts).map(([id, { value, unit, reviewBy }]): Fact =>
    factSchema.parse({
      id,
      what: id.replaceAll('-', ' '),
      values: [{ value, unit, from: '2020-01-01', source: 'a-source' }],
      status: 'in-force',
      confidence: 'high',
      reviewBy,
    }),
  );
  const context: CheckContext = checkContext(
    {
      terms,
      facts,
      sources: world.sources.map((id) => ({
        id,
        title: id,
        publisher: 'Somebody',
        kind: 'guidance' as const,
        checked: DAY,
      })),
      words: NO_WORDS,
      termIds: new Set(terms.map(({ id }) => id)),
    },
    world.today,
  );
  const { words, knownAcronyms } = site.context;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    context: { ...context, words, knownAcronyms },
    resolveFact: (id, form) => sayFact(byId, world.today, id, form),
  };
}

import { parseArgs } from 'node:util';
import { z } from 'zod';
import { nearest } from '../../../checker/nearest.ts';
import { id, safeWebAddress } from '../../../glossary/fields.ts';
import { editionSchema } from '../../edition.ts';
import type { NewEdition } from '../../new/answers.ts';
import { COUNCIL_KINDS, type CouncilKind } from '../../settings/place.ts';
import { WrongUse } from '../wrong-use.ts';

export const USAGE = `Makes a new edition: a folder in content/editions/ that builds as it is. It asks what it needs to know; or say it all:

  npm run edition:new -- --name "Anytown" --kind unitary --website https://… --yes
  --slug anytown                   the folder’s name; left out: made from the name
  --scope council|area|country     left out: area for a combined authority, else council
  --kind KIND                      ${Object.keys(COUNCIL_KINDS).join(', ')}
  --place "St Helens:metropolitan" a council of an area; again for each
  --publisher NAME  --owner ROLE  --report-problem ADDRESS
  --from EDITION[/PLACE]           copy another edition, or one of its places: liverpool-city-region/sefton
  --default                        what this copy of the project builds when nobody names an edition
  --yes                            ask nothing

Exit 0: made. 1: could not be made. 2: wrong use. It never writes over a file.
`;

/** What was said on the command line; the rest is asked. */
export interface NewEditionArguments extends Pick<
  NewEdition,
  'kind' | 'website' | 'publisher' | 'owner' | 'reportProblem' | 'places'
> {
  slug?: string | undefined;
  name?: string | undefined;
  scope?: NewEdition['scope'] | undefined;
  /** The edition to copy, and its place. */
  from?: { slug: string; place?: string | undefined } | undefined;
  /** Whether to name it in `content/editions/default`; undefined where nobody has said. */
  isDefault?: boolean | undefined;
  yes: boolean;
  content: string;
  help: boolean;
}

/** What may be said of an edition, each with what is wrong with it. The questions use them too. */
export const ANSWERS = {
  slug: id.refine((slug) => slug !== 'default', 'the name “default” is taken'),
  name: z.string().trim().min(1, 'it needs a name'),
  website: safeWebAddress,
  reportProblem: editionSchema.shape.reportProblem.unwrap(),
} as const;

/** Kinds of scope, as the schema has them. */
const SCOPES = editionSchema.shape.scope.options;

/**
 * Reads the words typed after `edition:new`.
 *
 * @throws WrongUse where they make no sense, with what to type instead
 */
export function readNewArguments(args: readonly string[]): NewEditionArguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      slug: text,
      name: text,
      scope: text,
      kind: text,
      place: { type: 'string', multiple: true, default: [] },
      website: text,
      publisher: text,
      owner: text,
      'report-problem': text,
      from: text,
      default: flag,
      yes: { ...flag, short: 'y', default: false },
      content: { ...text, default: 'content' },
      help: { ...flag, default: false },
    },
  });
  const checked = (flagName: string, schema: z.ZodType, value: string | undefined): string | undefined => {
    const problem = value === undefined ? undefined : problemWith(schema, value);
    if (problem !== undefined) throw new WrongUse(`--${flagName} “${value}”: ${problem}.`);
    return value;
  };
  const [from, place, ...more] = values.from?.split('/') ?? [];
  if (more.length > 0) throw new WrongUse(`--from “${values.from}”: name an edition, or an edition/place.`);
  if (from !== undefined && values.place.length > 0)
    throw new WrongUse('--from copies the places too. Leave out --place, and change them in edition.yaml.');
  return {
    slug: checked('slug', ANSWERS.slug, values.slug),
    name: checked('name', ANSWERS.name, values.name),
    scope: oneOf('scope', SCOPES, values.scope) as NewEdition['scope'] | undefined,
    kind: oneOf('kind', Object.keys(COUNCIL_KINDS), values.kind) as CouncilKind | undefined,
    website: checked('website', ANSWERS.website, values.website),
    publisher: checked('publisher', ANSWERS.name, values.publisher),
    owner: checked('owner', ANSWERS.name, values.owner),
    reportProblem: checked('report-problem', ANSWERS.reportProblem, values['report-problem']),
    places: values.place.map(readPlace),
    from: from === undefined ? undefined : { slug: from, place },
    isDefault: values.default,
    yes: values.yes,
    content: values.content,
    help: values.help,
  };
}

/** What is wrong with an answer, in a sentence without its full stop; nothing where it will do. */
export function problemWith(schema: z.ZodType, value: string): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}

function readPlace(written: string): NewEdition['places'][number] {
  const [name = '', kind] = written.split(':').map((part) => part.trim());
  if (name === '' || kind === undefined)
    throw new WrongUse(`--place “${written}”: write a name, a colon and a kind: "St Helens:metropolitan".`);
  return { name, kind: oneOf('place', Object.keys(COUNCIL_KINDS), kind) as CouncilKind };
}

function oneOf(flag: string, known: readonly string[], value: string | undefined): string | undefined {
  if (value === undefined || known.includes(value)) return value;
  const near = nearest(value, known);
  throw new WrongUse(
    `--${flag} cannot be “${value}”. ${near ? `Did you mean “${near}”?` : `Use one of: ${known.join(', ')}.`}`,
  );
}

import { confirm, isCancel, select, text, type CommonOptions } from '@clack/prompts';
import type { z } from 'zod';
import { idOf } from '../../new/answers.ts';
import { COUNCIL_KINDS, type CouncilKind } from '../../settings/place.ts';
import { ANSWERS, problemWith, type NewEditionArguments } from './arguments.ts';

/** Whoever was asked ended it. */
export class Cancelled extends Error {}

/**
 * Asks what the command line has not said.
 *
 * @param there the editions that there are, and whether one of them is the default
 * @param terminal where to ask; standard input and output where nothing is named
 * @throws Cancelled where somebody presses Ctrl+C
 */
export async function askNewEdition(
  said: NewEditionArguments,
  there: { slugs: readonly string[]; hasDefault: boolean },
  terminal: CommonOptions = {},
): Promise<NewEditionArguments> {
  const ask = async (
    message: string,
    {
      schema,
      optional = false,
      ...rest
    }: { schema?: z.ZodType; optional?: boolean; placeholder?: string; initialValue?: string },
  ): Promise<string | undefined> => {
    const given = await text({
      ...terminal,
      ...rest,
      message,
      validate: (value = '') => {
        if (value.trim() === '') return optional ? undefined : 'This one is needed.';
        return schema && problemWith(schema, value.trim());
      },
    });
    const written = kept(given).trim();
    return written === '' ? undefined : written;
  };
  const kindOf = async (message: string): Promise<CouncilKind> =>
    kept(
      await select({
        ...terminal,
        message,
        options: (Object.keys(COUNCIL_KINDS) as CouncilKind[]).map((value) => ({
          value,
          label: COUNCIL_KINDS[value],
        })),
      }),
    );

  const confirmed = async (message: string): Promise<boolean> =>
    kept(await confirm({ ...terminal, message }));

  const name = said.name ?? (await ask('What is it for?', { placeholder: 'Anytown', schema: ANSWERS.name }))!;
  const free = ANSWERS.slug.refine((slug) => !there.slugs.includes(slug), 'there is an edition of that name');
  const slug =
    said.slug ??
    (await ask('What should its folder be called? Small letters and hyphens.', {
      initialValue: idOf(name),
      schema: free,
    }))!;
  // What is copied has these already.
  const copies = said.from !== undefined;
  const scope =
    said.scope ??
    (copies
      ? undefined
      : kept(
          await select({
            ...terminal,
            message: 'Is it for one council, or for an area with several?',
            options: [
              { value: 'council' as const, label: 'One council' },
              { value: 'area' as const, label: 'An area with several councils' },
            ],
          }),
        ));
  const kind =
    said.kind ?? (copies || scope !== 'council' ? undefined : await kindOf('What kind of council is it?'));
  const places = [...said.places];
  while (scope === 'area' && !copies && said.places.length === 0) {
    const place = await ask(
      places.length === 0
        ? 'Name the first council of the area. Leave it empty to do this later.'
        : 'And the next? Leave it empty when you have them all.',
      { optional: true },
    );
    if (place === undefined) break;
    places.push({ name: place, kind: await kindOf(`What kind of council is ${place}?`) });
  }
  const optional = async (
    given: string | undefined,
    message: string,
    schema?: z.ZodType,
  ): Promise<string | undefined> =>
    given ??
    (await ask(`${message} Leave it empty to do this later.`, {
      optional: true,
      ...(schema ? { schema } : {}),
    }));
  return {
    ...said,
    slug,
    name,
    scope,
    kind,
    places,
    website: await optional(said.website, 'What is the address of the council’s website?', ANSWERS.website),
    publisher: await optional(said.publisher, 'Who publishes it? The council’s full name.'),
    owner: await optional(said.owner, 'Which job or team keeps it right?'),
    reportProblem: await optional(
      said.reportProblem,
      'Where should people tell you that something is wrong? An address or an e-mail address.',
      ANSWERS.reportProblem,
    ),
    isDefault:
      said.isDefault ??
      (there.hasDefault ? false : await confirmed('Is this copy of the project for this edition alone?')),
  };
}

function kept<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

import { z } from 'zod';
import { address, leaf, provenance, text } from './leaf.ts';
import { linkName, localLink } from './link.ts';

/** Where a policy has got to, and how a page says it. */
export const POLICY_STATUSES = {
  'in-force': 'The council has a policy, and it is in force.',
  'under-review': 'The council has a policy, and is looking at it again.',
  draft: 'The policy is a draft. Ask when it will be agreed.',
  none: 'The council has no policy on this. You can still ask.',
} as const;

const policy = z
  .union([
    address,
    z
      .strictObject({
        value: address.describe('Its address.').optional(),
        name: linkName,
        status: z
          .enum(Object.keys(POLICY_STATUSES) as (keyof typeof POLICY_STATUSES)[])
          .describe('Where the policy has got to.')
          .optional(),
        ...provenance,
      })
      .refine((value) => value.value ?? value.status, 'a policy needs an address (value) or a status'),
  ])
  .describe('The asset transfer policy: its address, or { value, name, status, source, checked }.');

const weeks = z
  .union([
    z.number().refine((count) => count > 0, 'a stage takes more than 0 weeks'),
    z
      .string()
      .refine((range) => isRange(range), 'a number of weeks is written as 6, or as “4 to 6”, smallest first'),
  ])
  .describe('A number of weeks: 6, or “4 to 6”.');

const stage = z.strictObject({
  name: leaf(text).describe('What happens: “You send the first form”.'),
  weeks: leaf(weeks),
  ...provenance,
});

const stages = z.array(stage).min(1);

/** How the council hands over buildings and land. */
export const assetTransfer = z
  .strictObject({
    policy: policy.optional(),
    stages: z
      .union([stages, z.strictObject({ value: stages, ...provenance })])
      .describe('The stages of a transfer, in order, each with its weeks.')
      .optional(),
    decisionMaker: leaf(text)
      .describe('Who decides, in a sentence: “The cabinet decides on every transfer.”')
      .optional(),
    form: localLink.describe('The first form.').optional(),
    assetList: localLink.describe('The list of the buildings and land that the council owns.').optional(),
    namedPerson: z
      .union([z.boolean(), text, z.strictObject({ value: z.union([z.boolean(), text]), ...provenance })])
      .describe(
        'Whether the council promises one named person for each transfer: true, false, or its promise in a sentence.',
      )
      .optional(),
  })
  .meta({ id: 'assetTransfer', description: 'How it hands over buildings and land.' });

export type Policy = z.infer<typeof policy>;
export type Stages = NonNullable<z.infer<typeof assetTransfer>['stages']>;
export type NamedPerson = NonNullable<z.infer<typeof assetTransfer>['namedPerson']>;

function isRange(written: string): boolean {
  const [, from, to] = /^(\d{1,3}) to (\d{1,3})$/.exec(written) ?? [];
  return from !== undefined && Number(from) > 0 && Number(from) < Number(to);
}

import { POLICY_STATUSES, type NamedPerson, type Policy, type Stages } from '../settings/asset-transfer.ts';
import { plain } from '../settings/leaf.ts';
import { filled, linkPart, linkParts } from './contact-parts.ts';
import type { LocalParts } from './parts.ts';

/** The policy: where it is, and how far it has got. */
export function policyParts(policy: Policy): LocalParts {
  if (typeof policy === 'string') return linkParts(policy);
  const { value, name, status } = policy;
  return filled({
    link: value === undefined ? undefined : linkPart({ value, name }),
    text: status && [POLICY_STATUSES[status]],
  });
}

/** The stages with their weeks, and how many weeks they make. */
export function stagesParts(written: Stages): LocalParts {
  const stages = plain(written).map(({ name, weeks }) => ({ name: plain(name), weeks: plain(weeks) }));
  const total = stages
    .map(({ weeks }) => (typeof weeks === 'number' ? [weeks, weeks] : weeks.split(' to ').map(Number)))
    .reduce(([least, most], [from, to]) => [least! + from!, most! + to!], [0, 0]);
  return {
    table: {
      head: ['Stage', 'How long'],
      rows: stages.map(({ name, weeks }) => [name, sayWeeks(weeks)]),
    },
    text: [`${sayWeeks(total[0] === total[1] ? total[0]! : total.join(' to '))} in all.`],
  };
}

function sayWeeks(weeks: number | string): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

/** The promise of one named person: in our words for yes and no, or in the council's. */
export function namedPersonParts(written: NamedPerson): LocalParts {
  const promise = plain(written);
  if (typeof promise === 'string') return { text: [promise] };
  return {
    text: [
      promise
        ? 'The council promises you one named person, from the first form to the keys. Ask who yours is.'
        : 'The council does not promise you one named person. Ask for one all the same.',
    ],
  };
}

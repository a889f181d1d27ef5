import { formatDate } from '../../../facts/format.ts';
import { ownFiles, type OverrideState, type OwnFile } from '../../override-status.ts';
import { sayDiff } from '../../say-diff.ts';
import type { AskedStatus, StatusPart } from './asked.ts';

/** Says how each of an edition's own pages stands to ours. `textOf` brings back an earlier version, where it can. */
export function sayOwnFiles(
  asked: AskedStatus & { textOf: (version: string) => string | undefined },
): StatusPart {
  const files = ownFiles(asked.files, asked.slug, asked.today);
  const replacing = files.filter(({ state }) => state !== 'added').length;
  const said = files.map((file) => sayFile(file, asked));
  return {
    lines: [
      `Pages, words and tools of your own: ${replacing} in the place of ours, ${files.length - replacing} added.`,
      '',
      ...said.flatMap((each) => each.lines),
      ...(said.length > 0 ? [''] : []),
    ],
    wanting: said.filter((each) => each.wanting > 0).length,
  };
}

type Asked = Parameters<typeof sayOwnFiles>[0];

function sayFile(file: OwnFile, asked: Asked): StatusPart {
  const { content, paint } = asked;
  const wants = WANTING.has(file.state) || file.reviewPassed !== undefined;
  const mark = wants ? paint.yellow('look') : 'fine';
  return {
    lines: [
      `  ${mark}  ${content}/${file.path}: ${sayState(file, content)}`,
      ...(file.reviewPassed
        ? [
            `        It was to be read again by ${formatDate(file.reviewPassed)}: read it, then change checked and nextReview.`,
          ]
        : []),
      ...(file.state === 'changed' || file.state === 'unrecorded' ? sayChange(file, asked) : []),
    ],
    wanting: Number(wants),
  };
}

const WANTING: ReadonlySet<OverrideState> = new Set(['changed', 'gone', 'unrecorded']);

function sayState({ state, original, origin }: OwnFile, content: string): string {
  switch (state) {
    case 'added':
      return 'added by you.';
    case 'same':
      return 'ours has not changed since you copied it.';
    case 'changed':
      return `ours, ${content}/${original!.path}, has changed since you copied it.`;
    case 'gone':
      return `ours, ${origin!.path}, is no longer there: it was taken away, or has another name. Keep yours, or take it out.`;
    case 'unrecorded':
      return `nobody wrote down which version of ${content}/${original!.path} it was made from.`;
  }
}

/** What changed in ours; where the version that was copied cannot be found, what differs between yours and ours. */
function sayChange({ original, origin, path, text, name }: OwnFile, asked: Asked): string[] {
  const { content, paint, slug } = asked;
  const now = { name: `${content}/${original!.path}`, text: original!.text };
  const copied = origin && asked.textOf(origin.version);
  const diff =
    copied === undefined
      ? sayDiff({ name: `${content}/${path}`, text }, now, paint)
      : sayDiff({ name: `${origin!.path} when you copied it`, text: copied }, now, paint);
  return [
    copied === undefined
      ? `        ${origin ? 'Git does not have the version that you copied, so this' : 'This'} is your page (-) beside ours (+):`
      : '        This is what changed in ours:',
    '',
    diff,
    '',
    `        Take over what you want, then: npm run edition:override -- ${slug} ${name} --seen`,
    '',
  ];
}

import { after, before } from '../around.ts';
import { nounOf, type Hit } from '../hiding-nouns.ts';
import type { Rule } from '../rule.ts';

export const hiddenVerb: Rule = {
  id: 'hidden-verb',
  level: 'warn',
  scope: 'passage',
  title: 'A verb hidden in a noun',
  why: '“Make a decision” hides “decide” and weakens it. The verb says who does what, in fewer words.',
  examples: {
    finds: [
      {
        text: 'The panel will make a decision in May.',
        found: 'make a decision',
        better: 'The panel will decide in May.',
      },
      {
        text: 'We carried out an assessment of the roof.',
        found: 'carried out an assessment',
        better: 'We assessed the roof.',
      },
      {
        text: 'A review of the rent will be carried out.',
        found: 'review of the rent will be carried out',
        better: 'We will review the rent.',
      },
    ],
    leaves: [
      { text: 'The decision was hard.' },
      { text: 'Read the equality impact assessment.' },
      // The noun is a thing.
      { text: 'Provide the information that we asked for.' },
      { text: 'In reaching the decision at minute 84, it read two papers.' },
      { text: 'Consider any objections which may be made.' },
      // The verb belongs to another noun.
      { text: 'Minor amendments, such as changes of title, may be made.' },
      { text: 'Your response was good, but less detail was given.' },
      { text: 'Carry out the repairs that are yours. We make the first payment in May.' },
      { text: 'Comments may be made public. All information will be given in May.' },
      // “Affect” and “change” would need to say what.
      { text: 'To close it would have had a greater impact. Look before you make changes.' },
      { text: 'The club had eased the impact.' },
      // Set forms, and a title.
      { text: 'Make a note of it. The rule shall have effect from May.' },
      { text: 'This is the Contract for the Provision of Grounds Maintenance.' },
    ],
  },
  *check(passage, context) {
    const { text } = passage;
    for (const match of text.matchAll(NOUN_ALONE)) {
      // “Contract for the Provision of Cleaning”: a title.
      if (/^\p{Lu}\p{Ll}/u.test(match[1] ?? '')) continue;
      const start = match.index;
      const verb = NOUN_VERBS[match[1]?.toLowerCase() ?? ''] ?? 'get';
      yield {
        start,
        end: start + match[0].length,
        message: `“${match[0]}” hides a verb.`,
        suggestion: `Try “${verb}”.`,
      };
    }
    let reported = 0;
    for (const { start, end, value: weak } of context.words.weakVerbs(text)) {
      const hit = nounOf(text, { start, end, weak }, context);
      if (!hit) continue;
      const from = Math.min(start, hit.start);
      const to = Math.max(end, hit.end);
      if (to <= reported || SET_FORM.test(text.slice(from, to)) || isOther(text, { start, end, weak }, hit))
        continue;
      reported = to;
      yield {
        start: from,
        end: to,
        message: `“${text.slice(from, to)}” hides a verb.`,
        suggestion: `Try “${hit.verb}”.`,
      };
    }
  },
};

/** Nouns that hide a verb with no weak verb beside them: “after the completion of the form”. */
const NOUN_VERBS: Record<string, string> = {
  completion: 'complete or finish',
  submission: 'send',
  provision: 'give',
  implementation: 'carry out',
  commencement: 'start',
  cessation: 'stop',
  utilisation: 'use',
};
const NOUN_ALONE =
  /\bin receipt of\b|\b(?:after|before|upon|on|following|by|for|until|through) the (completion|submission|provision|implementation|commencement|cessation|utilisation) of\b/gi;

/** What a plain writer says too (“make a note”), or what has a meaning of its own (“the Act has effect from May”). */
const SET_FORM =
  /^(?:\p{L}+ notes?|\p{L}+ an? (?:\p{Ll}+ )?note|(?:ha(?:ve|s|d)|having) (?:the same )?effect)$/iu;

/** “Made public”, “made available”: no noun is made. */
const BECOMES =
  /^ (?:public|available|aware|clear(?:er)?|easier|harder|good|known|possible|permanent|ready|redundant|safe(?:r)?|subject|up|whole)\b/;

/** Nouns whose verb needs to say what: “have an impact” alone, “make changes”. */
const NEEDS_OBJECT = /^(?:impacts?|effects?|changes)$/i;

/** True where the verb and the noun do not belong together, or make no other verb. */
function isOther(text: string, verb: { start: number; end: number; weak: string }, hit: Hit): boolean {
  const noun = text.slice(hit.start, hit.end);
  if (hit.start < verb.end) return BECOMES.test(after(text, verb.end)) || /^information$/i.test(noun);
  return (
    isThing(text, hit) ||
    // “Had eased the impact”: the verb is another.
    (NEEDS_OBJECT.test(noun) &&
      (!/^ (?:to|in|on|upon|for)\b/.test(after(text, hit.end)) ||
        /^ \p{Ll}+ed\b/u.test(after(text, verb.end))))
  );
}

/** “The information that we asked for”, “the decision at minute 84”: one thing that is there, and no deed. */
function isThing(text: string, { start, end }: Hit): boolean {
  if (!/\b(?:the|this|that|these|those|such|any|all) (?:\p{Ll}+ )?$/iu.test(before(text, start, 30)))
    return false;
  if (/\bthe (?:first|second|third|next|last|previous) $/i.test(before(text, start, 30))) return true;
  return /^information$/i.test(text.slice(start, end))
    ? true
    : /^ (?:that|which) (?:is|are|was|were)\b|^ (?:(?:at|in|under|on) (?:minute|paragraph|page|section|clause|appendix|annex|\d)|(?:set out|given|referred to) (?:at|in|above|below)|above|below)\b/i.test(
        after(text, end),
      );
}

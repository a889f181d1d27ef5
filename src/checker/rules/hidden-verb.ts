import { after, before } from '../around.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

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
    ],
    leaves: [{ text: 'The decision was hard.' }, { text: 'Read the equality impact assessment.' }],
  },
  *check(passage, context) {
    const { text } = passage;
    for (const match of text.matchAll(NOUN_ALONE)) {
      const start = match.index;
      const verb = NOUN_VERBS[match[1]?.toLowerCase() ?? ''] ?? 'get';
      yield {
        start,
        end: start + match[0].length,
        message: `“${match[0]}” hides a verb.`,
        suggestion: `Try “${verb}”.`,
      };
    }
    for (const { start, end, value: weak } of context.words.weakVerbs(text)) {
      const hit = nounAfter(text, end, weak, context) ?? nounBefore(text, start, weak, context);
      if (!hit) continue;
      const from = Math.min(start, hit.start);
      const to = Math.max(end, hit.end);
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

interface Hit {
  start: number;
  end: number;
  verb: string;
}

/** Words that end the search for the noun: it is in another phrase. */
const STOPS =
  /^(?:to|of|and|or|in|on|for|by|with|from|at|that|which|who|if|as|than|is|are|was|were|be|about|into|when|where|while|because|so|but|then|you|we|it|they|he|she|not|too)$/i;
const MOST_BETWEEN = 4;

/** “Make a full assessment”: the noun a few words after the verb. */
function nounAfter(text: string, end: number, weak: string, context: CheckContext): Hit | undefined {
  const rest = /^[^.;:!?()]*/.exec(after(text, end))![0];
  for (const [n, word] of wordsOf(rest).entries()) {
    if (n > MOST_BETWEEN || STOPS.test(word.text)) return undefined;
    const hit = hidden(text, { start: end + word.start, end: end + word.end }, weak, context);
    if (hit) return hit;
  }
  return undefined;
}

/** “An assessment of the roof will be carried out”: the noun before a passive. */
function nounBefore(text: string, start: number, weak: string, context: CheckContext): Hit | undefined {
  const lead = /[^.;:!?()]*$/.exec(before(text, start, 160))![0];
  if (!/\b(?:be|been|being|is|are|was|were)(?: \p{Ll}+ly)? $/u.test(lead)) return undefined;
  const from = start - lead.length;
  for (const word of wordsOf(lead).slice(-12)) {
    const hit = hidden(text, { start: from + word.start, end: from + word.end }, weak, context);
    if (hit) return hit;
  }
  return undefined;
}

function hidden(
  text: string,
  at: { start: number; end: number },
  weak: string,
  context: CheckContext,
): Hit | undefined {
  const noun = context.words.hidingNouns.get(text.slice(at.start, at.end).toLowerCase());
  if (!noun?.with.has(weak)) return undefined;
  const near = text.slice(Math.max(0, at.start - 40), at.end + 12).toLowerCase();
  if (
    /^ (?:papers?|groups?|plans?|forms?|boards?|panels?|documents?|process|rooms?|points?|notes?|officers?|teams?)\b/i.test(
      after(text, at.end),
    )
  )
    return undefined;
  return noun.except.some((term) => near.includes(term)) ? undefined : { ...at, verb: noun.verb };
}

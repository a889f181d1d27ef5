import { describe } from 'vitest';
import { eachMakesOneFinding } from './one-finding.ts';
import { edited } from './some-content.ts';

const TERM = 'terms/standstill-period.mdx';
const INDEX = 'guides/procurement/index.mdx';

describe('front matter', () => {
  eachMakesOneFinding([
    [
      'a misspelt key, though another key is then missing',
      edited(TERM, 'plain:', 'plian:'),
      `${TERM}:3 front-matter: There is no key “plian” here. Did you mean “plain”?`,
    ],
    [
      'a key that is like no other',
      edited(TERM, 'weight:', 'zzzzzzzzzz: 1\nweight:'),
      `${TERM}:7 front-matter: There is no key “zzzzzzzzzz” here. Use one of: title, plain, short, aliases, acronym, misspellings, saidAs, topic, stage, status, replacedBy, since, weight, everyday, link, linkForms, related, confusedWith, formerly, sources, checked, nextReview.`,
    ],
    [
      'a missing key',
      edited(TERM, 'weight: usual\n', ''),
      `${TERM}:2 front-matter: “weight” is missing. Add weight: to it.`,
    ],
    [
      'an empty key',
      edited(TERM, 'title: standstill period', 'title: ""'),
      `${TERM}:2 front-matter: “title” is empty. Fill it in, or take the key out.`,
    ],
    [
      'a colon in unquoted text',
      edited(TERM, 'the waiting gap', 'the gap: waiting'),
      `${TERM}:3 front-matter: This is not valid YAML: Nested mappings are not allowed in compact mappings Leave a space after the colon of a key; put “…” around text that holds a colon.`,
    ],
    [
      'a quotation that does not end, at its start',
      edited(TERM, 'plain: the', 'plain: "the'),
      `${TERM}:3 front-matter: This is not valid YAML: Missing closing "quote Look for a missing quotation mark, a colon in unquoted text, or spaces that do not line up.`,
    ],
    [
      'a line that is set in, which YAML finds two faults with',
      edited(TERM, 'weight:', '  weight:'),
      `${TERM}:6 front-matter: This is not valid YAML: Nested mappings are not allowed in compact mappings Leave a space after the colon of a key; put “…” around text that holds a colon.`,
    ],
    [
      'a key twice',
      edited(TERM, 'weight: usual', 'weight: usual\nweight: rare'),
      `${TERM}:8 front-matter: This is not valid YAML: Map keys must be unique Keep one of the two.`,
    ],
    [
      'none',
      { [TERM]: 'The clock starts.\n' },
      `${TERM}:1 front-matter: The file has no front matter. Start it with ---, its keys, and --- again.`,
    ],
    [
      'none, in an empty file',
      { [TERM]: '' },
      `${TERM}:1 front-matter: The file has no front matter. Start it with ---, its keys, and --- again.`,
    ],
    [
      'none, on a page that its guide stands on',
      { [INDEX]: 'You can sell to the council.\n' },
      `${INDEX}:1 front-matter: The file has no front matter. Start it with ---, its keys, and --- again.`,
    ],
    [
      'no end',
      edited(TERM, '\n---\n\n', '\n\n'),
      `${TERM}:1 front-matter: The front matter has no end. Write --- on a line of its own after its last key.`,
    ],
    [
      'a number for a text',
      edited(TERM, 'title: standstill period', 'title: 106'),
      `${TERM}:2 front-matter: “title” should be text. Put quotation marks around it: "…".`,
    ],
    [
      'a text for a list',
      edited(TERM, 'aliases: [standstill]', 'aliases: standstill'),
      `${TERM}:5 front-matter: “aliases” should be a list. See CONTRIBUTING for an example.`,
    ],
    [
      'a word for yes or no',
      edited(TERM, 'weight:', 'everyday: often\nweight:'),
      `${TERM}:7 front-matter: “everyday” should be true or false. See CONTRIBUTING for an example.`,
    ],
    [
      'a topic that is nearly one',
      edited(TERM, 'topic: procurement', 'topic: procurment'),
      `${TERM}:6 front-matter: “topic” cannot be “procurment”. Did you mean “procurement”?`,
    ],
    [
      'a topic that is none',
      edited(TERM, 'topic: procurement', 'topic: gardens'),
      `${TERM}:6 front-matter: “topic” cannot be “gardens”. Use one of: procurement, asset-transfer, local-government, organisations-and-money.`,
    ],
    [
      'a plain name of 7 words',
      edited(TERM, 'the waiting gap before signing', 'the waiting gap before they sign it'),
      `${TERM}:3 front-matter: “plain”: the plain name has at most 6 words.`,
    ],
    [
      'a short meaning of 31 words',
      edited(TERM, 'may not sign.', `may not sign. ${'Wait. '.repeat(20)}Then sign.`),
      `${TERM}:4 front-matter: “short”: the short meaning has at most 30 words.`,
    ],
    [
      'a date in words',
      edited(TERM, 'checked: 2026-11-22', 'checked: 22 November 2026'),
      `${TERM}:10 front-matter: “checked”: a date is written as 2026-11-22.`,
    ],
    [
      'a day that there is not',
      edited(TERM, 'nextReview: 2027-05-22', 'nextReview: 2027-02-29'),
      `${TERM}:11 front-matter: “nextReview”: a date is written as 2026-11-22.`,
    ],
    [
      'an old word that does not say since when',
      edited(TERM, 'weight:', 'status: old\nweight:'),
      `${TERM}:7 front-matter: “status”: an old word says since when: add “since: 2025-02-24” with its own date.`,
    ],
    [
      'a fault in a word of letters, which other pages name',
      edited('terms/tupe.mdx', 'weight:', 'wieght:'),
      'terms/tupe.mdx:6 front-matter: There is no key “wieght” here. Did you mean “weight”?',
    ],
    [
      'a fault on a page that its guide stands on',
      edited(INDEX, 'audience: groups', 'audience: dogs'),
      `${INDEX}:4 front-matter: “audience” cannot be “dogs”. Use one of: groups, councils.`,
    ],
  ]);
});

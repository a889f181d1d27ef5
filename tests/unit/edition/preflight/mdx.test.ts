import { describe, expect, test } from 'vitest';
import { eachMakesOneFinding } from './one-finding.ts';
import { body, edited, flyWith } from './some-content.ts';

const TERM = 'terms/standstill-period.mdx';

describe('MDX', () => {
  const ALL =
    'Fact, Local, Term, NoLink, Example, Ask, Warning, Steps, Checklist, Document, Note, Blank, Download, Journey';
  eachMakesOneFinding([
    [
      'a tag that does not close',
      body('<Example>\n\nA club waits.'),
      `${TERM}:14 syntax: This cannot be read: Expected a closing tag for \`<Example>\` (14:1). Mend the tag or bracket here: each one that opens must close.`,
    ],
    [
      'a component that is nearly one',
      body('<Exmaple>\n\nA club waits.\n\n</Exmaple>'),
      `${TERM}:14 component: There is no component <Exmaple>. Did you mean <Example>?`,
    ],
    [
      'a component that is none',
      body('<Marquee>A club waits.</Marquee>'),
      `${TERM}:14 component: There is no component <Marquee>. Use Markdown, or one of: ${ALL}.`,
    ],
    [
      'a component with the name of something that JavaScript has',
      body('A <constructor>club</constructor> waits.'),
      `${TERM}:14 component: There is no component <constructor>. Use Markdown, or one of: ${ALL}.`,
    ],
    [
      'a misspelt property',
      body('Wait <Fact id="wait" fomr="number"/>.'),
      `${TERM}:14 component: <Fact> has no property “fomr”. Did you mean “form”?`,
    ],
    [
      'a property where there are none',
      body('<Example size="big">A club waits.</Example>'),
      `${TERM}:14 component: <Example> has no property “size”. It takes none.`,
    ],
    [
      'a missing property',
      body('Wait <Fact form="number"/>.'),
      `${TERM}:14 component: <Fact> is missing “id”. Write <Fact id="…">.`,
    ],
    [
      'a value that is not allowed',
      body('Wait <Fact id="wait" form="numbre"/>.'),
      `${TERM}:14 component: <Fact> has no form “numbre”. Did you mean “number”?`,
    ],
    [
      'a value that a local block cannot show',
      body('<Local show="contacts.gardening">Ring the council.</Local>'),
      `${TERM}:14 component: <Local> has no show “contacts.gardening”. Did you mean “contacts.planning”?`,
    ],
    [
      'code for a value',
      body('Wait <Fact id={wait}/>.'),
      `${TERM}:14 component: <Fact> needs text for “id”. Write id="…".`,
    ],
    [
      'a component with nothing in it',
      body('Words.\n\n<Warning></Warning>'),
      `${TERM}:16 component: <Warning> has nothing in it. Put text between its tags, or take it out.`,
    ],
    [
      'text in a component that takes none',
      body('Wait <Fact id="wait">long</Fact>.'),
      `${TERM}:14 component: <Fact> takes no text inside. Write it as <Fact … />.`,
    ],
    [
      'code in braces',
      body('Wait {8 + 1} days.'),
      `${TERM}:14 component: Pages hold words, not code. Take out the import, export or {…}; write \\{ for a bracket.`,
    ],
    [
      'an import',
      body("import Chart from './chart.js'\n\nA club waits."),
      `${TERM}:14 component: Pages hold words, not code. Take out the import, export or {…}; write \\{ for a bracket.`,
    ],
    [
      'a fact’s form in front matter',
      edited(TERM, '<Fact id="wait"/>', '<Fact id="wait" form="vta"/>'),
      `${TERM}:4 component: <Fact> has no form “vta”. Did you mean “vat”?`,
    ],
    [
      'a tag in front matter that would be shown as it stands',
      edited(TERM, '<Fact id="wait"/>', '<Fact wait/>'),
      `${TERM}:4 component: Only <Fact id="…"/> works up here. Write it so, or take it out.`,
    ],
  ]);
});

test('a finding shows the tag that opens, and not what is in it', () => {
  const { findings } = flyWith(
    body('One > two.\n\n<Exmaple>\n\nA club.\n\n</Exmaple>\n\nWait <Fact if="x" />.'),
  );
  expect(findings.map(({ text }) => text)).toEqual(['<Exmaple>', '<Fact if="x" />', '<Fact if="x" />']);
});

test('a finding shows the code', () => {
  const { findings } = flyWith(body('Wait {8 + 1} days.'));
  expect(findings.map(({ text }) => text)).toEqual(['{8 + 1}']);
});

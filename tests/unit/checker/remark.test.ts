import { remark } from 'remark';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { remarkInOurWords } from '../../../src/checker/remark.ts';
import remarkPlain from '../../../src/edition/remark.ts';
import { context, report, resolveFact, sourceAt } from './a-check.ts';

const TEXT = 'Text — with 😀.\n\n- You shall come prior to May.\n- Ask the SCR.\n';

async function messagesIn(text: string, path: string) {
  const plugin = () => remarkInOurWords(() => ({ context, resolveFact }));
  const file = await remark()
    .use(plugin)
    .process(new VFile({ value: text, path }));
  return file.messages;
}

describe('in an editor', () => {
  test('says what the command says, at the same places', async () => {
    const messages = await messagesIn(TEXT, 'notes.md');
    const said = messages.map(({ ruleId, reason, line, column }) => [ruleId, reason, line, column]);
    const { findings } = report(TEXT, 'md');
    expect(said).toEqual(findings.map(({ rule, message, line, column }) => [rule, message, line, column]));
    expect(said.map(([rule]) => rule)).toEqual(['shall', 'formal-word', 'unknown-acronym']);
    expect(findings.map((finding) => sourceAt(TEXT, finding))).toEqual(['shall', 'prior to', 'SCR']);
  });

  test('marks errors as such, and offers what is safe to swap', async () => {
    const messages = await messagesIn(TEXT, 'notes.md');
    expect(messages.map(({ fatal, expected }) => [fatal, expected])).toEqual([
      [false, undefined],
      [false, ['before']],
      [true, undefined],
    ]);
  });

  test('reads a file without a name as Markdown', async () => {
    const file = await remark()
      .use(() => remarkInOurWords(() => ({ context, resolveFact })))
      .process('You shall come.');
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['shall']);
  });
});

test('the site’s own plugin knows the site’s words', async () => {
  const file = await remark()
    .use(remarkPlain)
    .process(new VFile({ value: 'You shall ring about TUPE whilst you can.', path: 'a.md' }));
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['shall', 'formal-word']);
});

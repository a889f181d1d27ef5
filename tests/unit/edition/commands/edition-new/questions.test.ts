import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { readNewArguments } from '../../../../../src/edition/commands/edition-new/arguments.ts';
import { askNewEdition, Cancelled } from '../../../../../src/edition/commands/edition-new/questions.ts';

const ENTER = '\r';
const DOWN = '\u001B[B';
const CLEAR = '\u0015';
const THERE = { slugs: ['england'], hasDefault: false };

/** Somebody at a terminal, who types these one after another, each when what came before it has shown. */
async function typing(keys: readonly string[], said: readonly string[] = [], there = THERE) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let shown = '';
  let before = '';
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const asked = askNewEdition(readNewArguments(said), there, {
    input: input as unknown as NodeJS.ReadStream & PassThrough,
    output: output as unknown as NodeJS.WriteStream & PassThrough,
  });
  const typed = (async () => {
    for (const key of keys) {
      await vi.waitFor(() => {
        expect(shown).not.toBe(before);
      });
      await new Promise((resolve) => setTimeout(resolve, 10));
      before = shown;
      input.write(key);
    }
  })();
  const answers = await asked;
  await typed;
  return { answers, shown };
}

test('a council is asked for, question by question; what is left empty is left out', async () => {
  const { answers } = await typing([
    ...['Much Wenlock', ENTER, ENTER, ENTER],
    ...[DOWN, ENTER, 'https://wenlock.example', ENTER],
    ...['Wenlock Council', ENTER, ENTER, ENTER, ENTER],
  ]);
  expect(answers).toMatchObject({
    name: 'Much Wenlock',
    slug: 'much-wenlock',
    scope: 'council',
    kind: 'county',
    website: 'https://wenlock.example',
    publisher: 'Wenlock Council',
    owner: undefined,
    isDefault: true,
  });
});

test('an answer that will not do is not taken, and it is said why', async () => {
  const { answers, shown } = await typing(
    ['http://a.example', ENTER, CLEAR, 'https://a.example', ENTER, ENTER, ENTER, ENTER],
    ['--name', 'Anytown', '--slug', 'anytown', '--kind', 'unitary', '--scope', 'council'],
    { ...THERE, hasDefault: true },
  );
  expect([answers.website, answers.isDefault]).toEqual(['https://a.example', false]);
  expect(shown).toContain('use the https:// address');
});

test('an area is asked for its councils, until there are no more', async () => {
  const { answers } = await typing(
    ['Netherby', ENTER, ENTER, 'Overby', ENTER, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER],
    ['--name', 'Midshire', '--slug', 'midshire', '--scope', 'area', '--default'],
  );
  expect(answers.places).toEqual([
    { name: 'Netherby', kind: 'unitary' },
    { name: 'Overby', kind: 'unitary' },
  ]);
});

test('Ctrl+C ends it', async () => {
  await expect(typing(['\u0003'])).rejects.toThrow(Cancelled);
});

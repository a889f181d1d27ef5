import { parseArgs } from 'node:util';
import { WrongUse } from './wrong-use.ts';

/**
 * Reads the words typed after a command that takes one edition, or none.
 *
 * @throws WrongUse where there is more than one
 */
export function readOneEdition(
  args: readonly string[],
  usage: string,
): { edition: string | undefined; content: string; help: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new WrongUse(`Name one edition.\n\n${usage}`);
  return { edition: positionals[0], ...values };
}

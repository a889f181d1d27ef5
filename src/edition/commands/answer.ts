import { WrongUse } from './wrong-use.ts';

/** What a command ends with: 0 all is well, 1 there is something to mend, 2 it was called in a wrong way. */
export type ExitCode = 0 | 1 | 2;

/** Runs a command. Says what was wrong with how it was called; any other error is a fault of ours, and goes on. */
export async function answer(command: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof WrongUse) && !isUnknownOption(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** What Node's own reader of options says of one that it does not know. */
function isUnknownOption(error: unknown): error is Error {
  const code = (error as NodeJS.ErrnoException).code;
  return error instanceof Error && code !== undefined && code.startsWith('ERR_PARSE_ARGS');
}

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse, CsvError } from 'csv-parse';
import { registerWith } from '../../../directory/registers/index.ts';
import type { Register, RegisterRow } from '../../../directory/registers/register.ts';

/** A register's file that is not as it should be, said to the person who named it. */
export class RegisterProblem extends Error {}

/** Enough of a file to see its headings. */
const START = 16_384;

/**
 * Reads a register's file row by row: Companies House's has more than a string can hold.
 *
 * @throws RegisterProblem where it is no register's, or has a row that cannot be read
 */
export async function readRegister(
  path: string,
  take: (register: Register, row: RegisterRow) => void,
): Promise<Register> {
  const { delimiter, register } = await recognise(path);
  const rows = createReadStream(path).pipe(
    parse({
      bom: true,
      delimiter,
      // The Charity Commission's text has tabs, and marks that quote nothing.
      quote: delimiter === '\t' ? null : '"',
      columns: (headings: string[]) => headings.map((heading) => heading.trim()),
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  try {
    for await (const row of rows) take(register, row as RegisterRow);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RegisterProblem(
      `${path}:${String(error['lines'])} A quotation is broken here. Download the file again, and do not save it from a spreadsheet.`,
    );
  }
  return register;
}

/** Tells by its headings which register a file is of. */
async function recognise(path: string): Promise<{ delimiter: ',' | '\t'; register: Register }> {
  const file = await open(path);
  const start = await file.read(Buffer.alloc(START), 0, START, 0).finally(() => file.close());
  const text = start.buffer.toString('utf8', 0, start.bytesRead).replace(/^\uFEFF/, '');
  if (text.startsWith('PK'))
    throw new RegisterProblem(`${path} is a zip. Open it, and name the file that is inside.`);
  const heading = text.split(/\r?\n/)[0]!;
  const delimiter = heading.includes('\t') ? '\t' : ',';
  const headings = heading.split(delimiter).map((each) =>
    each
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
  const register = registerWith(headings);
  if (register) return { delimiter, register };
  throw new RegisterProblem(
    `${path}:1 These are not the headings of a register that we know. It takes the Charity Commission's publicextract.charity.txt, Companies House's BasicCompanyData….csv and the FCA's SocietyList.csv, as they are.`,
  );
}

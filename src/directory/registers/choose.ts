import { isInPostcodes, postcodeIn } from '../cells/postcode.ts';
import type { Organisation } from '../organisation.ts';
import { slugOf } from '../slug.ts';
import type { Proposal, Register, RegisterRow } from './register.ts';

/** Which rows are wanted. Without any wish, all are. */
export interface Wish {
  /** `L`, `L1`, `L1 8`: see `isInPostcodes`. */
  postcodes: readonly string[];
  /** Names of a place and of the towns that it covers: one of them must be in the address. Postcodes win over them. */
  towns: readonly string[];
  /** Id of the place that the rows are for. */
  place: string | undefined;
}

/** What came of a register's rows. */
export interface Choice {
  proposals: Proposal['cells'][];
  /** How many rows were left out, by reason. */
  leftOut: Map<string, number>;
}

/** Chooses among a register's rows, one by one: registers have millions. */
export class Chooser {
  readonly choice: Choice = { proposals: [], leftOut: new Map() };
  readonly #known: Set<string>;
  readonly #wish: Wish;

  /** @param known what the directory has already, and what was chosen from other registers */
  constructor(wish: Wish, known: Iterable<Pick<Organisation, 'name'>>) {
    this.#wish = wish;
    this.#known = new Set([...known].map(({ name }) => sameName(name)));
  }

  /** Takes a row or counts why not. */
  take(register: Register, row: RegisterRow): void {
    const made = register.propose(row);
    if ('leftOut' in made) this.#leaveOut(made.leftOut);
    else if (!this.#isWanted(made.address)) this.#leaveOut('elsewhere');
    else if (!made.cells.name) this.#leaveOut('without a name');
    else if (this.#known.has(sameName(made.cells.name))) this.#leaveOut('here already');
    else {
      this.#known.add(sameName(made.cells.name));
      this.choice.proposals.push(this.#complete(made));
    }
  }

  /** Only the first half of a postcode: a registered office is often somebody's home. */
  #complete({ cells, address }: Proposal): Proposal['cells'] {
    const postcode = postcodeIn(address)?.split(' ')[0];
    const { place } = this.#wish;
    return {
      ...cells,
      ...(place === undefined ? {} : { place }),
      ...(postcode === undefined ? {} : { postcode }),
    };
  }

  #isWanted(address: string): boolean {
    const { postcodes, towns } = this.#wish;
    if (postcodes.length > 0) {
      const postcode = postcodeIn(address);
      return postcode !== undefined && isInPostcodes(postcode, postcodes);
    }
    if (towns.length === 0) return true;
    const words = `-${slugOf(address)}-`;
    return towns.some((town) => words.includes(`-${slugOf(town)}-`));
  }

  #leaveOut(why: string): void {
    this.choice.leftOut.set(why, (this.choice.leftOut.get(why) ?? 0) + 1);
  }
}

/** A name as two registers have it in common: without “the”, and without what it is in law. */
function sameName(name: string): string {
  return (
    slugOf(
      name.replace(/\b(?:c\.?i\.?c\.?|c\.?i\.?o\.?|limited|ltd\.?|community interest company)\s*$/i, ''),
    ).replace(/^the-/, '') || name.toLowerCase()
  );
}

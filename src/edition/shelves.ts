import type { Organisation } from '../directory/organisation.ts';
import type { Term } from '../glossary/term.ts';
import type { EditionSettings } from './edition.ts';
import type { EditionFiles } from './library.ts';
import type { Tool } from '../tools/tool.ts';
import type { Page } from './page.ts';

/** Terms, pages and tools that belong together: the base content's, or one edition's. */
export interface Shelf {
  terms: Term[];
  pages: Page[];
  tools: Tool[];
}

/** Sorts what is read onto the shelf that it belongs on. */
export class Shelves {
  readonly base: Shelf = { terms: [], pages: [], tools: [] };
  readonly settings = new Map<string, EditionSettings>();
  readonly directories = new Map<string, Organisation[]>();
  readonly #editions = new Map<string, Shelf>();

  /** The shelf of an edition, or of the base content. */
  of(edition: string | undefined): Shelf {
    if (edition === undefined) return this.base;
    const shelf = this.#editions.get(edition) ?? { terms: [], pages: [], tools: [] };
    this.#editions.set(edition, shelf);
    return shelf;
  }

  /** Slugs of every edition that has a file. */
  get slugs(): string[] {
    return [...new Set([...this.settings.keys(), ...this.#editions.keys()])].sort();
  }

  /** The editions whose settings could be read. */
  get editions(): EditionFiles[] {
    return this.slugs.flatMap((slug) => {
      const settings = this.settings.get(slug);
      return settings
        ? [{ slug, settings, directory: this.directories.get(slug) ?? [], ...this.of(slug) }]
        : [];
    });
  }

  get allTerms(): Term[] {
    return [...this.base.terms, ...[...this.#editions.values()].flatMap(({ terms }) => terms)];
  }
}

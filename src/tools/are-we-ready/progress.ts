/** A stretch of the journey, as far as counting goes. */
export interface Section {
  title: string;
  items: readonly { id: string; text: string }[];
}

/** How much is done. */
export interface Progress {
  done: number;
  total: number;
}

/** How much of one section is ticked. */
export function progressOf(section: Section, ticked: ReadonlySet<string>): Progress {
  return {
    done: section.items.filter(({ id }) => ticked.has(id)).length,
    total: section.items.length,
  };
}

/** How much of the whole journey is ticked. */
export function progressOfAll(sections: readonly Section[], ticked: ReadonlySet<string>): Progress {
  const all = sections.map((section) => progressOf(section, ticked));
  return {
    done: all.reduce((sum, { done }) => sum + done, 0),
    total: all.reduce((sum, { total }) => sum + total, 0),
  };
}

/** “12 of 48 done”. */
export function sayProgress({ done, total }: Progress): string {
  return `${done} of ${total} done`;
}

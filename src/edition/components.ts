import { FACT_FORMS } from '../facts/format.ts';
import { LOCAL_KEYS } from './local.ts';

/** What a component in MDX takes. */
export interface ComponentModel {
  /** Each property: whether it is needed, and the values that it may have (any text where none are named). */
  props: Record<string, { needed: boolean; values?: readonly string[] }>;
  /** Whether it stands around text. */
  children: boolean;
}

/** The components that a page or a term may use. An MDX file reads well as plain text, so there are few. */
export const COMPONENTS: Record<string, ComponentModel> = {
  /** A figure that law or policy sets, by its id. */
  Fact: { props: { id: { needed: true }, form: { needed: false, values: FACT_FORMS } }, children: false },
  /** The council's own contact or link, where the edition has it; the text inside where it has not. */
  Local: { props: { show: { needed: true, values: Object.keys(LOCAL_KEYS) } }, children: true },
  /** A link to a term, where the words do not say its name. */
  Term: { props: { id: { needed: true } }, children: true },
  /** Text in which no term is linked. */
  NoLink: { props: {}, children: true },
  /** An invented example; the page says that it is. */
  Example: { props: {}, children: true },
  /** A sentence to say on the phone. */
  Ask: { props: {}, children: true },
  /** Something that costs people money or the building. */
  Warning: { props: {}, children: true },
  /** A numbered list, set as steps. */
  Steps: { props: {}, children: true },
  /** A list of things to do or have, set to be ticked on paper. */
  Checklist: { props: {}, children: true },
  /** A form, letter or policy that stands on the page and downloads as a Word file of that id. */
  Document: { props: { id: { needed: true }, title: { needed: true } }, children: true },
  /** In a document: advice to whoever adapts it, to be taken out before use. */
  Note: { props: {}, children: true },
  /** In a document: a gap to fill, named. */
  Blank: { props: {}, children: true },
  /** A link to a document's Word file, from another page. */
  Download: { props: { id: { needed: true } }, children: false },
  /** The drawing of a transfer's stages. */
  Journey: { props: {}, children: false },
};

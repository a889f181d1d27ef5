import type { Term } from './term.ts';

/** A term as open data has it. The form is a contract. */
export interface OpenTerm {
  id: string;
  title: string;
  plain: string;
  short: string;
  aliases: string[];
  acronym: string | null;
  misspellings: string[];
  saidAs: string[];
  topic: string;
  stage: string | null;
  status: string;
  replacedBy: string | null;
  weight: string;
  related: string[];
  confusedWith: { id: string; difference: string }[];
  formerly: string[];
  url: string;
  checked: string;
  nextReview: string;
  sources: string[];
}

/** A term as open data. `url` is whole where the site knows its own address. */
export function openTerm(term: Term, url: string): OpenTerm {
  return {
    id: term.id,
    title: term.title,
    plain: term.plain,
    short: term.short,
    aliases: term.aliases,
    acronym: term.acronym ?? null,
    misspellings: term.misspellings,
    saidAs: term.saidAs,
    topic: term.topic,
    stage: term.stage ?? null,
    status: term.status,
    replacedBy: term.replacedBy ?? null,
    weight: term.weight,
    related: term.related,
    confusedWith: term.confusedWith,
    formerly: term.formerly,
    url,
    checked: term.checked,
    nextReview: term.nextReview,
    sources: term.sources,
  };
}

/** Terms as CSV (RFC 4180): a line each, lists parted by “; ”. */
export function openTermsCsv(terms: readonly OpenTerm[]): string {
  const columns = Object.keys(terms[0] ?? {}) as (keyof OpenTerm)[];
  const rows = terms.map((term) => columns.map((column) => cell(term[column])).join(','));
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(value: OpenTerm[keyof OpenTerm]): string {
  const text = Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : `${item.id}: ${item.difference}`)).join('; ')
    : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a reader looks for; empty where anything will do. */
export interface Choice {
  stage: string;
  kind: string;
  status: string;
}

/** What a fund has, as its words in the page. */
export interface Choosable {
  stages: readonly string[];
  kinds: readonly string[];
  status: string;
}

/** Whether a fund is one that the reader looks for. */
export function isChosen({ stages, kinds, status }: Choosable, choice: Choice): boolean {
  return (
    (choice.stage === '' || stages.includes(choice.stage)) &&
    (choice.kind === '' || kinds.includes(choice.kind)) &&
    (choice.status === '' || status === choice.status)
  );
}

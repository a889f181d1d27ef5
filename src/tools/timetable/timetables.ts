import { readRange, type Range } from './time.ts';

/** A stage as it is written: what happens, how long it takes, what to know about it. */
export interface WrittenStage {
  text: string;
  /** “2 to 4 weeks”, “10 weeks to 6 months”. */
  time: string;
  note?: string | undefined;
}

/** Stages to lay end to end, and whose they are. */
export interface Timetable {
  id: string;
  name: string;
  stages: (WrittenStage & { range: Range })[];
}

/**
 * The councils’ own stages first, then those that were seen elsewhere.
 *
 * @param local for each council its name and, stage by stage, what happens and how long it takes
 * @throws where a time cannot be counted with
 */
export function timetablesOf(
  seen: readonly WrittenStage[],
  local: readonly { place: string; table?: { rows: readonly (readonly [string, string])[] } | undefined }[],
): Timetable[] {
  return [
    ...local.map(({ place, table }, n) => ({
      id: `council-${n + 1}`,
      name: `The stages in ${place}`,
      stages: (table?.rows ?? []).map(([text, time]) => counted({ text, time })),
    })),
    { id: 'seen', name: 'Times that real councils took', stages: seen.map(counted) },
  ].filter(({ stages }) => stages.length > 0);
}

function counted(stage: WrittenStage): WrittenStage & { range: Range } {
  const range = readRange(stage.time);
  if (range) return { ...stage, range };
  throw new Error(
    `The timetable cannot count with “${stage.time}” (${stage.text}). Write “2 to 4 weeks” or “10 weeks to 6 months”.`,
  );
}

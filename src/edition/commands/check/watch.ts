import { watch } from 'node:fs';

/** Changes come in bursts: an editor that saves writes a file more than once. */
const SETTLED = 150;

/** Does something now, and again whenever one of the paths has changed. Ends with the process. */
export async function watchPaths(paths: readonly string[], act: () => Promise<unknown>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve<unknown>(undefined);
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(act);
    }, SETTLED);
  };
  for (const path of paths) watch(path, { recursive: true }, again);
  running = act();
  return new Promise<never>(() => {});
}

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll', 'focusin'] as const;

/** Long enough that whoever only glances at the page never pays; a screen reader may give no other sign. */
const PATIENCE = 4000;

/**
 * Loads a tool's script at the first sign that somebody uses its page, and after a while in any case. At once where
 * the address holds a plan or this device keeps something, since the page then has something to show.
 */
export function whenUsed(load: () => Promise<unknown>): void {
  let started = false;
  const start = (): void => {
    if (started) return;
    started = true;
    for (const sign of SIGNS) removeEventListener(sign, start);
    void load();
  };
  if (location.search !== '' || keepsSomething()) {
    start();
    return;
  }
  for (const sign of SIGNS) addEventListener(sign, start, { passive: true });
  setTimeout(start, PATIENCE);
}

function keepsSomething(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}

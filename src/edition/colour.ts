/** What text stands on, light and dark: `--paper` and `--page` of `src/styles/tokens.css`. */
export const GROUNDS = { light: ['#fbf8f1', '#ffffff'], dark: ['#16171a', '#1f2126'] } as const;

/** The contrast that text needs for level AAA. */
export const ENOUGH = 7;

/**
 * The contrast of two colours, from 1 to 21.
 *
 * @param a as `#rrggbb`, and `b` too
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The least contrast of a colour with several grounds. */
export function leastContrast(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/** The colour of the same hue that stands out enough on all the grounds, and is nearest in lightness. */
export function nearestReadable(colour: string, grounds: readonly string[]): string {
  const [hue, saturation, lightness] = toHsl(colour);
  for (let step = 0; step <= 1000; step += 1) {
    for (const way of [-step, step]) {
      const moved = lightness + way / 1000;
      if (moved < 0 || moved > 1) continue;
      const candidate = step === 0 ? colour.toLowerCase() : fromHsl(hue, saturation, moved);
      if (leastContrast(candidate, grounds) >= ENOUGH) return candidate;
    }
  }
  return grounds.some((ground) => luminance(ground) > 0.5) ? '#000000' : '#ffffff';
}

function channels(colour: string): [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return [red!, green!, blue!];
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Hue from 0 to 6, saturation and lightness from 0 to 1. */
function toHsl(colour: string): [number, number, number] {
  const [red, green, blue] = channels(colour);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return [0, 0, lightness];
  const hue =
    most === red
      ? (green - blue) / range
      : most === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  return [(hue + 6) % 6, range / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (n: number): string => {
    const k = (n + hue * 2) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}

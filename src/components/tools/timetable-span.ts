import { daysBetween } from '../../tools/timetable/days.ts';
import type { Plan } from '../../tools/timetable/plan.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws where a stage stands in the whole plan: in ink from the earliest day on which it can start to the earliest
 * on which it can end, in the pen's yellow from there to the latest. The dates beside it say the same.
 */
export function drawSpan(cell: Element, plan: Plan | undefined, n: number): void {
  cell.querySelector('svg')?.remove();
  const stage = plan?.stages[n];
  if (!plan || !stage) return;
  const first = plan.start.day;
  const whole = daysBetween(first, plan.stages.at(-1)!.latest.day);
  const at = (day: string): number => (100 * daysBetween(first, day)) / whole;
  const begins = at(plan.stages[n - 1]?.earliest.day ?? first);
  const [earliest, latest] = [at(stage.earliest.day), at(stage.latest.day)];
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 100 6',
    preserveAspectRatio: 'none',
    class: 'span',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, value);
  svg.append(bar('work', begins, earliest), bar('slack', earliest, latest));
  cell.append(svg);
}

function bar(name: string, from: number, to: number): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  for (const [key, value] of Object.entries({ class: name, x: from, width: to - from, height: 6 }))
    rect.setAttribute(key, String(value));
  return rect;
}

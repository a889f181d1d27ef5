import { styleText } from 'node:util';
import { NO_COLOUR, type Paint } from '../../checker/reports/pretty.ts';

/** Colours where standard output is a terminal and nobody asked for none; elsewhere plain text. */
export function paintForOutput(): Paint {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? COLOURS : NO_COLOUR;
}

const COLOURS: Paint = {
  red: (text) => styleText('red', text),
  yellow: (text) => styleText('yellow', text),
  dim: (text) => styleText('dim', text),
};

/** Something in a drawing that could run, or fetch something from elsewhere. */
export interface SvgDanger {
  start: number;
  end: number;
  message: string;
  suggestion: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>[]*(?:\[[\s\S]*?\]\s*)?>|<\/[^\s<>/]+\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g;
const ATTRIBUTE = /([^\s<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Elements that run, hold a web page, or change an address later. */
const ELEMENTS = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'handler',
  'listener',
  'set',
  'animate',
]);

/** Pictures inside the drawing itself are fine, and so are its own parts. */
const SAFE_ADDRESS = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]|$)/i;
const OUTSIDE_STYLE = /@import|url\(\s*["']?(?!\s*["']?#)|expression\(|javascript:/i;

const SAVE_AGAIN = 'Export the drawing again as plain SVG, or use a PNG.';

/** Finds everything in an SVG file that a logo does not need and that could do harm. What is no clear tag is a finding too. */
export function svgDangers(source: string): SvgDanger[] {
  const dangers: SvgDanger[] = [];
  const found = (start: number, end: number, message: string, suggestion = SAVE_AGAIN): void => {
    dangers.push({ start, end, message, suggestion });
  };
  const between = (start: number, end: number, inStyle: boolean): void => {
    const text = source.slice(start, end);
    const open = text.indexOf('<');
    if (open >= 0) found(start + open, start + open + 1, 'This drawing cannot be read from here on.');
    if (inStyle && OUTSIDE_STYLE.test(decode(text)))
      found(start, end, 'A style in this drawing asks for something from elsewhere.');
  };
  let at = 0;
  let style = false;
  for (const match of source.matchAll(TOKEN)) {
    const [token, data, name, attributes = ''] = match;
    between(at, match.index, style);
    at = match.index + token.length;
    if (data !== undefined && style && OUTSIDE_STYLE.test(data))
      found(match.index, at, 'A style in this drawing asks for something from elsewhere.');
    if (/^<!(?:DOCTYPE|ENTITY)/i.test(token) && /ENTITY|\[/i.test(token))
      found(match.index, at, 'This drawing defines entities, which can hide a script.');
    if (/^<\?xml-/i.test(token))
      found(match.index, at, 'This drawing asks for a style sheet from elsewhere.');
    if (token.startsWith('</')) style = false;
    if (name === undefined) continue;
    const element = local(name);
    style = element === 'style' && !token.endsWith('/>');
    if (ELEMENTS.has(element)) found(match.index, at, `A logo cannot hold <${name}>.`, 'Take it out.');
    const from = match.index + 1 + name.length;
    for (const attribute of attributes.matchAll(ATTRIBUTE))
      checkAttribute(attribute, from + attribute.index, found);
  }
  between(at, source.length, style);
  if (!/<(?:[^\s<>:]+:)?svg[\s>]/i.test(source)) found(0, 0, 'This file is no SVG drawing.');
  return dangers;
}

function checkAttribute(
  [whole, name, double, single]: RegExpExecArray,
  start: number,
  found: (start: number, end: number, message: string, suggestion?: string) => void,
): void {
  const value = decode(double ?? single ?? '');
  const key = local(name!);
  const end = start + whole.length;
  if (key.startsWith('on'))
    found(start, end, `“${name}” runs a script when something happens.`, 'Take it out.');
  else if ((key === 'href' || key === 'src' || name === 'xml:base') && !SAFE_ADDRESS.test(value))
    found(
      start,
      end,
      `“${name}” leads out of the drawing.`,
      'Take it out: a logo brings all its parts with it.',
    );
  else if (!name!.startsWith('xmlns') && OUTSIDE_STYLE.test(value))
    found(start, end, `“${name}” asks for something from elsewhere.`, 'Take it out.');
}

/** A name without its prefix: `svg:script` → `script`. */
function local(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}

/** Characters written as numbers (`&#106;`) or escaped in a style (`\6a`) as themselves, and no white space that hides a word. */
function decode(text: string): string {
  const character = (code: number): string =>
    code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return text
    .replace(/&#x([\da-f]{1,6});?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, number: string) => character(Number(number)))
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/[\t\n\r]/g, '');
}

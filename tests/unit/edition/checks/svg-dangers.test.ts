import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { svgDangers } from '../../../../src/edition/checks/svg-dangers.ts';

const inSvg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`;
const marked = (source: string): string[] =>
  svgDangers(source).map(({ start, end }) => source.slice(start, end));

test.each([
  ['a script', inSvg('<script>alert(1)</script>'), '<script>'],
  [
    'a script with a prefix',
    inSvg('<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>'),
    '<s:script xmlns:s="http://www.w3.org/2000/svg">',
  ],
  ['a script in capitals', inSvg('<SCRIPT/>'), '<SCRIPT/>'],
  ['a handler', inSvg('<path onload="x()"/>'), 'onload="x()"'],
  ['a handler on the drawing itself', "<svg onclick='x()'></svg>", "onclick='x()'"],
  ['a web page inside', inSvg('<foreignObject><p>Hi</p></foreignObject>'), '<foreignObject>'],
  ['a link that runs', inSvg('<a href="javascript:alert(1)"><path/></a>'), 'href="javascript:alert(1)"'],
  ['a link written in numbers', inSvg('<a href="&#106;avascript:x"/>'), 'href="&#106;avascript:x"'],
  ['a link broken over lines', inSvg('<a xlink:href="java\nscript:x"/>'), 'xlink:href="java\nscript:x"'],
  [
    'a picture from elsewhere',
    inSvg('<image href="https://a.example/x.png"/>'),
    'href="https://a.example/x.png"',
  ],
  ['a drawing in an address', inSvg('<use href="data:image/svg+xml,x"/>'), 'href="data:image/svg+xml,x"'],
  ['parts from another file', inSvg('<use href="other.svg#a"/>'), 'href="other.svg#a"'],
  [
    'a fill from elsewhere',
    inSvg('<path fill="url(https://a.example/x)"/>'),
    'fill="url(https://a.example/x)"',
  ],
  [
    'an escaped style',
    inSvg('<path style="fill:\\75rl(//a.example/x)"/>'),
    'style="fill:\\75rl(//a.example/x)"',
  ],
  [
    'a style sheet from elsewhere',
    inSvg('<style>@import "//a.example/x.css";</style>'),
    '@import "//a.example/x.css";',
  ],
  ['a style in CDATA', inSvg('<style><![CDATA[a{fill:url(//x)}]]></style>'), '<![CDATA[a{fill:url(//x)}]]>'],
  [
    'an address that changes',
    inSvg('<set attributeName="href" to="javascript:x"/>'),
    '<set attributeName="href" to="javascript:x"/>',
  ],
  [
    'a style sheet before it',
    `<?xml-stylesheet href="x.css"?>${inSvg('')}`,
    '<?xml-stylesheet href="x.css"?>',
  ],
  [
    'an entity',
    `<!DOCTYPE svg [<!ENTITY x "<script/>">]>${inSvg('&x;')}`,
    '<!DOCTYPE svg [<!ENTITY x "<script/>">]>',
  ],
  ['a tag that is not closed', inSvg('<path d="M0'), '<'],
])('%s is found', (_, source, danger) => {
  expect(marked(source)).toContain(danger);
});

test('what a drawing program writes is let be', () => {
  expect(
    svgDangers(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- Made <b>by</b> hand -->
${inSvg(`<title>Logo</title><style>.a{fill:url(#g)} .b{fill:#fff}</style>
<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
<sodipodi:namedview pagecolor="#fff" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD"/>
<use xlink:href="#g"/><image href="data:image/png;base64,AAAA"/><path fill="url(#g)" d="M0 0"/>`)}`),
  ).toEqual([]);
  expect(svgDangers(readFileSync('tests/fixtures/editions/brackenmere/public/logo.svg', 'utf8'))).toEqual([]);
});

test('another file with this ending is no drawing', () => {
  expect(svgDangers('PNG').map(({ message }) => message)).toEqual(['This file is no SVG drawing.']);
});

import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Run } from './paper.ts';

/** Text as Word holds it: a gap is marked, a link leads somewhere. */
export function textRun(run: Run): ParagraphChild[] {
  const options: IRunOptions = {
    text: run.text,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.gap ? { shading: { fill: 'FFE27A' } } : {}),
    ...(run.link === undefined ? {} : { style: 'Hyperlink' }),
  };
  const text = new TextRun(options);
  const ended = run.breakAfter ? [new TextRun({ break: 1 })] : [];
  return [
    run.link === undefined ? text : new ExternalHyperlink({ link: run.link, children: [text] }),
    ...ended,
  ];
}

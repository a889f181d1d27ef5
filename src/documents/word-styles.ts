import type { IStylesOptions } from 'docx';

/** Half-points and twips, as Word counts. A font that every computer has: ours cannot travel in the file. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 23, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 140, line: 300, lineRule: 'auto' } },
    },
    heading1: heading(40, 0, 240),
    heading2: heading(28, 320, 120),
    heading3: heading(24, 240, 100),
    heading4: heading(23, 200, 80),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    hyperlink: { run: { color: '0A4753', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true, color: '4D4A44' },
      paragraph: {
        indent: { left: 280 },
        border: { left: { style: 'single', size: 24, color: 'E0A800', space: 10 } },
      },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 21 },
      paragraph: { spacing: { after: 0, line: 270, lineRule: 'auto' } },
    },
    { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: 17, color: '4D4A44' } },
  ],
};

function heading(size: number, before: number, after: number) {
  return {
    run: { font: 'Arial', size, bold: true, color: '1C1B19' },
    paragraph: { keepNext: true, spacing: { before, after, line: 264, lineRule: 'auto' as const } },
  };
}

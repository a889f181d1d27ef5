import { describe, expect, test } from 'vitest';
import { checkDocument, unreadableReport, type FileReport } from '../../../src/checker/check.ts';
import { isParseProblem } from '../../../src/checker/document.ts';
import { readerFor } from '../../../src/checker/read.ts';
import { context, resolveFact } from './a-check.ts';
import { TEXTS } from './large-texts.ts';

const PATIENCE = 20_000;

describe.each(['mdx', 'md', 'html', 'txt'] as const)('as %s', (ending) => {
  test.each(Object.entries(TEXTS[ending]))(
    '%s',
    (_, source) => {
      const document = readerFor(`page.${ending}`)!(source, resolveFact);
      const report: FileReport = isParseProblem(document)
        ? unreadableReport('page', source, document)
        : checkDocument('page', document, context);
      expect(report.words).toBeLessThanOrEqual(source.length);
    },
    PATIENCE,
  );
});

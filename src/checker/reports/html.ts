import type { FileReport } from '../check.ts';
import { allFindings, countLevels, plural } from './summary.ts';

/** A page to send round: each file's figures and findings. Stands alone, with no script. */
export function html(files: readonly FileReport[]): string {
  const { errors, warnings } = countLevels(allFindings(files));
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>How plain is it?</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}li{margin-block:.8rem}q{background:#ffe27a;color:#1c1b19}</style>
<h1>How plain is it?</h1>
<p>${plural(files.length, 'file')}, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.</p>
${files.map(section).join('\n')}
</html>
`;
}

function section(file: FileReport): string {
  const findings = file.findings.map(
    (finding) =>
      `<li>Line ${finding.line}: <q>${escape(finding.text)}</q><br>${escape(finding.message)} ${escape(finding.suggestion ?? '')}</li>`,
  );
  const { readingAge, wordsPerSentence } = file.measures;
  const figures =
    readingAge === null
      ? 'Nothing to count.'
      : `${file.words} words, ${wordsPerSentence} to a sentence. Reading age ${readingAge}.`;
  return `<h2>${escape(file.path)}</h2>\n<p>${figures}</p>\n${findings.length > 0 ? `<ol>${findings.join('\n')}</ol>` : '<p>Nothing found.</p>'}`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

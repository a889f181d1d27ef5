import type { FileReport } from '../check.ts';
import type { Finding } from '../finding.ts';
import type { Fix } from '../fixes.ts';
import type { Rule } from '../rule.ts';

/** SARIF 2.1.0, which code hosts read as a list of alerts. */
export function sarif(files: readonly FileReport[], rules: readonly Rule[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'in-our-words',
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.why },
              defaultConfiguration: { level: rule.level === 'error' ? 'error' : 'warning' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ path, findings }) =>
          findings.map((finding) => ({
            ruleId: finding.rule,
            level: finding.level === 'error' ? 'error' : 'warning',
            message: { text: [finding.message, finding.suggestion].filter(Boolean).join(' ') },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: artifact(path),
                  region: { ...region(finding), snippet: { text: finding.text } },
                },
              },
            ],
            ...(finding.fix ? { fixes: [fixOf(path, finding, finding.fix)] } : {}),
          })),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function artifact(path: string): { uri: string } {
  return { uri: path.split('/').map(encodeURIComponent).join('/') };
}

function region({ line, column, endLine, endColumn }: Finding) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A swap that an editor may offer. A fix stands where its finding does. */
function fixOf(path: string, finding: Finding, { text }: Fix) {
  return {
    description: { text: finding.suggestion ?? `Write “${text}”.` },
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: [{ deletedRegion: region(finding), insertedContent: { text } }],
      },
    ],
  };
}

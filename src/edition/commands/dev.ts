import { resolve } from 'node:path';
import { dev } from 'astro';
import { prettyFindings } from '../../checker/reports/pretty.ts';
import { countLevels } from '../../checker/reports/summary.ts';
import { readContentFiles } from '../content-files.ts';
import { preflight } from '../preflight.ts';
import { astroOptions, inlineOptions } from '../publish/astro-options.ts';
import type { RunSource } from '../publish/content-module.ts';
import { developmentSearch } from '../publish/development-search.ts';
import { readOrder } from './build.ts';

/** The `dev` command: shows the site as it is being written. Content with errors is reported and not shown. */
export async function runDev(args: readonly string[]): Promise<number> {
  const order = readOrder(args);
  const read = async () => preflight(await readContentFiles(order.content), order.today);
  const report = (findings: Awaited<ReturnType<typeof read>>['findings']): boolean => {
    const errors = findings.filter(({ level }) => level === 'error');
    if (errors.length > 0) order.say(`\n${prettyFindings(errors)}\n`);
    return errors.length === 0;
  };

  const { library, findings } = await read();
  if (!report(findings)) return 1;
  const source: RunSource = {
    current: { library, editions: order.editions, today: order.today },
    folder: order.content,
    reread: async () => {
      const again = await read();
      if (!report(again.findings)) return false;
      const { warnings } = countLevels(again.findings);
      order.say(
        `Content read again${warnings > 0 ? ` (${warnings} warnings)` : ''}. Search of whole texts is as it was at the start: restart to renew it.`,
      );
      source.current = { ...source.current, library: again.library };
      return true;
    },
  };
  const fileOf = (path: string): string => resolve(order.content, path.slice(path.indexOf('/') + 1));
  const search = await developmentSearch(
    library,
    order.editions[0]!,
    order.today,
    fileOf,
    order.address.base,
  );
  const server = await dev({
    ...inlineOptions(astroOptions(source, order.address, [search]), order.out),
    logLevel: 'warn',
    server: { port: Number(process.env['PORT'] ?? 4322), host: '127.0.0.1' },
  });
  process.stdout.write(
    `\n  In Our Words, for writing, is at http://127.0.0.1:${server.address.port}${order.address.base}\n  Press Ctrl+C to stop.\n`,
  );
  return 0;
}

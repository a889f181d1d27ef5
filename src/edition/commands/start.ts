import { fingerprint, isBuilt, markBuilt } from '../publish/built-stamp.ts';
import { serve } from '../publish/serve.ts';
import { readOrder, runBuild } from './build.ts';

const STAMP = '.cache/built';

/** The `start` command: builds the site if anything has changed since the last time, then serves it. */
export async function runStart(args: readonly string[]): Promise<number> {
  const order = readOrder(args);
  const print = await fingerprint([
    order.editions.join(),
    order.address.base,
    order.address.site ?? '',
    order.today,
  ]);
  if (await isBuilt(order.out, STAMP, print)) order.say('The site is built already.');
  else {
    const code = await runBuild(args);
    if (code !== 0) return code;
    await markBuilt(STAMP, print);
  }
  const { url, stop } = await serve(order.out, order.address.base, Number(process.env['PORT'] ?? 4321));
  process.stdout.write(`\n  In Our Words is at ${url}\n  Press Ctrl+C to stop.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
  return 0;
}

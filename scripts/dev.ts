import { runDev } from '../src/edition/commands/dev.ts';

process.exitCode = await runDev(process.argv.slice(2));

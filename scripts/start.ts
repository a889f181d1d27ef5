import { runStart } from '../src/edition/commands/start.ts';

process.exitCode = await runStart(process.argv.slice(2));

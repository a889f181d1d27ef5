import { runCheck } from '../src/edition/commands/check.ts';

process.exitCode = await runCheck(process.argv.slice(2));

import { runEditionCheck } from '../src/edition/commands/edition-check.ts';

process.exitCode = await runEditionCheck(process.argv.slice(2));

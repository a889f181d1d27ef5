import { runEditionStatus } from '../src/edition/commands/edition-status.ts';

process.exitCode = await runEditionStatus(process.argv.slice(2));

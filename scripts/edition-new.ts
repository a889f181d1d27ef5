import { runEditionNew } from '../src/edition/commands/edition-new.ts';

process.exitCode = await runEditionNew(process.argv.slice(2));

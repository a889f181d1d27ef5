import { runEditionOverride } from '../src/edition/commands/edition-override.ts';

process.exitCode = await runEditionOverride(process.argv.slice(2));

import { runEditionPreview } from '../src/edition/commands/edition-preview.ts';

process.exitCode = await runEditionPreview(process.argv.slice(2));

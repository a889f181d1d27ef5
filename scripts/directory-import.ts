import { runDirectoryImport } from '../src/edition/commands/directory-import.ts';

process.exitCode = await runDirectoryImport(process.argv.slice(2));

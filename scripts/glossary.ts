import { runGlossary } from '../src/edition/commands/glossary.ts';

process.exitCode = await runGlossary();

import { runCheckAccuracy } from '../src/edition/commands/check-accuracy/command.ts';

process.exitCode = await runCheckAccuracy(process.argv.slice(2));

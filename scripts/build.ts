import { runBuild } from '../src/edition/commands/build.ts';

process.exitCode = await runBuild(process.argv.slice(2));

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { runEditionCheck } from '../../../../src/edition/commands/edition-check.ts';
import { runEditionNew } from '../../../../src/edition/commands/edition-new.ts';
import { runEditionOverride } from '../../../../src/edition/commands/edition-override.ts';
import { runEditionStatus } from '../../../../src/edition/commands/edition-status.ts';
import { CONTENT, TODAY } from '../preflight/some-content.ts';

const COMMANDS = {
  'edition-check': runEditionCheck,
  'edition-new': runEditionNew,
  'edition-override': runEditionOverride,
  'edition-status': runEditionStatus,
};

type Script = keyof typeof COMMANDS;

/** What a command said, and the code that it ended with. */
interface Said {
  code: number;
  out: string;
  err: string;
}

/** A folder with a little content, on which commands are run. */
export interface Clone {
  content: string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  has: (path: string) => boolean;
  run: (script: Script, ...args: string[]) => Promise<Said>;
  remove: () => void;
}

/** Makes one. Paths are from its content folder. */
export function aClone(files: Record<string, string> = {}): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  const content = join(folder, 'content');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  for (const [path, text] of Object.entries({ ...CONTENT, ...files })) write(path, text);
  return {
    content,
    write,
    read: (path) => readFileSync(join(content, path), 'utf8'),
    has: (path) => existsSync(join(content, path)),
    run: (script, ...args) => run(script, [...args, '--content', content]),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs a command in this process, on a fixed day, and gathers what it says. */
async function run(script: Script, args: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const listen = (stream: NodeJS.WriteStream, to: 'out' | 'err') =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said[to] += String(text);
      return true;
    });
  const spies = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
  vi.stubEnv('BUILD_DATE', TODAY);
  try {
    return { code: await COMMANDS[script](args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

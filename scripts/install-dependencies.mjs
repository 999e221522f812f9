import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, runCommand } from './run-command.mjs';

const OLDEST_NODE = [20, 19];

/** Installs the packages of package-lock.json unless they are there. */
export async function installDependencies() {
  const nodeProblem = judgeNode(process.versions.node);
  if (nodeProblem) return { isOk: false, output: nodeProblem };
  if (areDependenciesInstalled()) return { isOk: true, output: '' };
  console.log('Installing the dependencies (npm ci) …');
  return runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
}

/** Do the installed packages, by npm's own record of them, agree with package-lock.json? */
export function areDependenciesInstalled(directory = repository) {
  const wanted = readLock(join(directory, 'package-lock.json'));
  const installed = readLock(join(directory, 'node_modules', '.package-lock.json'));
  return wanted !== undefined && installed !== undefined && hasAllPackages(wanted, installed);
}

/** Packages for other platforms are optional and may be missing; none may be of another version. */
export function hasAllPackages(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true; // The project itself.
    const there = installed[path];
    if (there === undefined) return Boolean(optional || devOptional);
    return there.version === version && there.integrity === integrity;
  });
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined; // Missing or damaged: npm ci makes it anew, or says what is wrong.
  }
}

function judgeNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Node ${version} is too old: install Node ${OLDEST_NODE.join('.')} or newer.`;
}

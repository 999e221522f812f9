import { localProgram, runCommand } from './run-command.mjs';

/** Builds the extension into `dist/chrome` or `dist/firefox`. */
export const buildExtension = (target) =>
  runCommand(localProgram('vite'), ['build', '--mode', target, '--logLevel', 'warn']);

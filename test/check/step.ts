import { spawn } from 'node:child_process';
import type { Tree } from './tree.ts';

export interface Ground {
  /** Absolute path of the checkout. */
  root: string;
  tree: Tree;
}

/** One line of the check. */
export interface Step {
  name: string;
  /** What is wrong, one text a fault; none when all is well. */
  run(ground: Ground): Promise<string[]> | string[];
}

/** A step that is a tool's own verdict: anything but exit 0 is one fault, told in the tool's words. */
export function toolStep(name: string, script: string, ...args: string[]): Step {
  return { name, run: async ({ root }) => verdictOf(await runNode(root, [script, ...args])) };
}

export interface Ended {
  code: number;
  output: string;
}

/** Runs the Node of this process, so that tools see the pinned one, whatever `PATH` says. */
export function runNode(cwd: string, args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: string[] = [];
    const keep = (part: Buffer): number => parts.push(part.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }));
  });
}

function verdictOf({ code, output }: Ended): string[] {
  return code === 0 ? [] : [output.trim() || `exit code ${code}`];
}

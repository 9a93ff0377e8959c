import { once } from 'node:events';
import { inRoot } from './checkout.mjs';
import { endWithNpm, forwardSignals, startNode } from './hand-over.mjs';

/**
 * The server, started anew whenever one of its files changes, and Vite's, which shows each change in the browser at
 * once and passes `/api` on. When one of them ends, so does the other.
 * @param {string[]} args
 */
export async function dev(args) {
  process.env.NODE_ENV ??= 'development';
  // the page with live reload is Vite's: the set-up link and others lead there
  process.env.PUBLIC_URL ??= 'http://127.0.0.1:5173';
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const children = [
    startNode(['--watch', '--watch-preserve-output', inRoot('server', 'main.ts'), ...args]),
    startNode([vite, '--config', inRoot('web', 'vite.config.ts')]),
  ];
  forwardSignals(...children);
  endWithNpm(...children);
  const exits = children.map((child) => once(child, 'exit'));
  const [code] = await Promise.race(exits);
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(exits);
  return code ?? 0;
}

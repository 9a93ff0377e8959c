import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './checkout.mjs';
import { handOver } from './hand-over.mjs';
import { alone } from './lock.mjs';
import { tell, Trouble } from './trouble.mjs';
import { hashOfWebSources } from './web-sources.mjs';

const config = inRoot('web', 'vite.config.ts');
/** Inside what the build empties first, so that a build that was broken off leaves none. */
const stamp = inRoot('web', 'dist', '.built-from');

/** Warnings and errors are told; the name of every file that was written, a thousand of them, is not. */
const quiet = ['--logLevel', 'warn'];

/** Builds the web app when what it is made of changed since. */
export async function buildWeb() {
  if (!existsSync(config) || isFresh(hashOfWebSources())) return;
  await alone(inRoot('.cache', 'web-build.lock'), async () => {
    const hash = hashOfWebSources();
    if (!isFresh(hash)) await build(hash);
  });
}

/** @param {string} hash */
function isFresh(hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** @param {string} hash */
async function build(hash) {
  tell('正在构建网页，约需一分钟…', 'building the web app, about a minute…');
  const code = await handOver([
    inRoot('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--config',
    config,
    ...quiet,
  ]);
  if (code !== 0) {
    throw new Trouble(
      `网页构建失败（${code}），原因见上。若未改动过源码，请删除 node_modules 后重试。`,
      `Building the web app failed (${code}); the reason stands above. If you changed no source, remove node_modules and try again.`,
    );
  }
  writeFileSync(stamp, hash);
}

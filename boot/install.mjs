import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inRoot, root } from './checkout.mjs';
import { isInstalled, progressOf } from './installed.mjs';
import { alone } from './lock.mjs';
import { pinnedNode, platforms } from './pinned-node.mjs';
import { tell, Trouble } from './trouble.mjs';

/** Sees to it that node_modules is what package-lock.json asks for. */
export async function install() {
  if (isInstalled()) return;
  await alone(inRoot('.cache', 'install.lock'), async () => {
    // another process may have done it while we waited
    if (!isInstalled()) await runNpm();
  });
}

async function runNpm() {
  tell('正在安装依赖，约需一分钟…', 'installing dependencies, about a minute…');
  // the set-up needs everything, also where the environment says "production"
  const options = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { command, first } = npmCommand();
  const npm = spawn(command, [...first, ...options], {
    cwd: root,
    // npm's own words go to stderr: stdout belongs to the command
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  const progress = setInterval(showProgress, 3000);
  const [code] = await once(npm, 'exit')
    .catch((/** @type {Error} */ error) => [error.message])
    .finally(() => clearInterval(progress));
  if (code !== 0) {
    throw new Trouble(
      `依赖安装失败（npm ci：${code}），原因见上。请检查网络与磁盘空间后重新运行同一命令。`,
      `Installing failed (npm ci: ${code}); the reason stands above. Check network and disk space, then run the same command again.`,
    );
  }
  refuseWithoutNode();
}

/** npm tells the scripts that it runs where it is itself. */
function npmCommand() {
  const path = process.env.npm_execpath;
  return path?.endsWith('npm-cli.js') ? { command: process.execPath, first: [path] } : { command: 'npm', first: [] };
}

function showProgress() {
  const { done, all } = progressOf();
  tell(`  已安装 ${done} / ${all}`, `installed ${done} of ${all} packages`);
}

function refuseWithoutNode() {
  if (pinnedNode()) return;
  throw new Trouble(
    `没有适用于 ${process.platform}-${process.arch} 的 Node。支持的平台：${platforms.join('、')}。`,
    `There is no Node for ${process.platform}-${process.arch}. Supported platforms: ${platforms.join(', ')}.`,
  );
}

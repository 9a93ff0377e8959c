import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './checkout.mjs';
import { tell, Trouble } from './trouble.mjs';

const beatMilliseconds = 1000;
/** A holder that hasn't shown itself for so long is dead; process numbers would lie after a restart. */
const deadAfterMilliseconds = 8000;

/**
 * Does the work while no other process does the same.
 * @param {string} file The lock: there while somebody works, touched each second.
 * @param {() => Promise<void>} work
 */
export async function alone(file, work) {
  await take(file);
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), beatMilliseconds);
  try {
    await work();
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  for (let isTold = false; !isTaken(file); isTold = true) {
    if (!isTold) tell('等待另一个进程完成同样的工作…', 'waiting for another process that does the same…');
    if (silenceOf(file) > deadAfterMilliseconds) rmSync(file, { force: true });
    await sleep(300);
  }
}

/** @param {string} file */
function isTaken(file) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST') return false;
    if (code !== 'EACCES' && code !== 'EROFS') throw error;
    throw new Trouble(
      `当前用户不能写入 ${root}，而依赖或网页需要更新。请以该文件夹的拥有者运行一次同一命令。`,
      `This user may not write to ${root}, where dependencies or the web app need renewal. Run the same command once as the folder's owner.`,
    );
  }
}

/** @param {string} file */
function silenceOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : 0;
}

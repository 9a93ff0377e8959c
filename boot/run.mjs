/**
 * `node boot/run.mjs <start|dev|test|check|attack|faults|bench|screenshots|cli> [args]`: the only program that runs on the system's Node, from 20 on and
 * with nothing installed. It installs what is missing and hands over to the Node that npm brought.
 */
import { commands } from './commands.mjs';
import { install } from './install.mjs';
import { Trouble } from './trouble.mjs';

const [name = '', ...args] = process.argv.slice(2);

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

async function run() {
  const version = process.versions.node;
  if (Number.parseInt(version, 10) < 20) {
    throw new Trouble(
      `系统的 Node 版本是 ${version}，需要 20 以上。请升级后重试。`,
      `The system's Node is ${version}; 20 or later is needed. Upgrade it and try again.`,
    );
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const names = Object.keys(commands).join(', ');
    throw new Trouble(`用法：node boot/run.mjs <${names}> [参数]`, `Usage: node boot/run.mjs <${names}> [arguments]`);
  }
  await install();
  return command(args);
}

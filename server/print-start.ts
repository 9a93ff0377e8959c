import type { FastifyInstance } from 'fastify';

/** What the person at the terminal reads when the server is up. */
export function printStart(address: string, setUpLink: string | null): void {
  const lines = ['', `  萤台已启动 · Yingtai is up    ${address}`, ''];
  if (setUpLink) {
    lines.push(
      '  首次使用，请打开一次性初始化链接（用过即失效）：',
      '  First time here? Open the one-time set-up link:',
      '',
      `  ${setUpLink}`,
      '',
      '  只想先看看？另开一个终端，建立一家有一年往事的示例服务商（约两分钟）：',
      '  Only looking around? In another terminal, make a demo provider with a year behind it (about two minutes):',
      '',
      '  npm run cli -- demo',
      '',
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The same of a process that does the jobs behind, and answers monitoring alone. */
export function printWorkerStart(watchAddress: string): void {
  process.stdout.write(`\n  萤台后台进程已启动 · Yingtai is at work    ${watchAddress}\n\n`);
}

/** Where it is reached: by what is said to be public, else by where it listens. */
export function addressOf(app: FastifyInstance, publicUrl: string | null, isSecure: boolean): string {
  if (publicUrl) return publicUrl.replace(/\/$/, '');
  const listening = app.server.address();
  if (listening === null || typeof listening === 'string') throw new Error('the server does not listen on a port');
  const host = listening.address.includes(':') ? `[${listening.address}]` : listening.address;
  return `${isSecure ? 'https' : 'http'}://${host}:${listening.port}`;
}

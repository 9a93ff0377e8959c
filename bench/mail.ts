/**
 * `node bench/mail.ts [--data /tmp/yingtai-mail] [--mails 10000] [--tickets 20000] [--write]`: how many mails of mixed
 * kinds are taken in a second: read from an IMAP server, understood, kept, decided, and made into tickets and answers,
 * by one worker. The folder is filled at the first run. With `--write` the figures go to docs/measured/mail.md; they are
 * no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { openBenchGround } from './desk/ground.ts';
import { openVolume } from './desk/volume.ts';
import { measureMails, type MailsMeasured } from './mail/measure-mails.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '/tmp/yingtai-mail' },
    mails: { type: 'string', default: '10000' },
    tickets: { type: 'string', default: '20000' },
    write: { type: 'boolean', default: false },
  },
});
const [loadBefore = 0] = loadavg();
const mails = Number(options.mails);

const page = pageOf(await measure());
process.stdout.write(page);
if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'mail.md'), page);

async function measure(): Promise<MailsMeasured> {
  const ground = await openBenchGround(options.data);
  try {
    const ownerUrl = ground.database.urlFor('owner');
    const share = { tickets: Number(options.tickets), contacts: 1000, customers: 10 };
    const [provider] = await openVolume(ground.parts, { dataFolder: options.data, ownerUrl, shares: [share] });
    if (!provider) throw new Error('there is no provider');
    return await measureMails(ground.parts, provider.id, mails);
  } finally {
    await ground.close();
  }
}

function pageOf({ keptSeconds, decidedSeconds, cpuSeconds, states }: MailsMeasured): string {
  const rows = states.map(({ state, why, many }) => [state, why ?? '', many.toLocaleString('en')]);
  return [
    '# Mails taken in',
    '',
    `${measuredOn()}, the embedded PostgreSQL with fsync;`,
    `load of other work when it began: ${loadBefore.toFixed(1)}. Command: \`node bench/mail.ts --mails ${mails} --tickets ${options.tickets} --write\`.`,
    'One process reads, understands and decides, and serves the desk, where nobody asks for anything; the mail server (hoodiecrow,',
    'from npm) runs in it too.',
    '',
    `**${Math.round(mails / decidedSeconds)} mails a second**: ${mails.toLocaleString('en')} in ${decidedSeconds.toFixed(1)} s,`,
    `of which the last was kept after ${keptSeconds.toFixed(1)} s.`,
    `The process itself worked ${((cpuSeconds * 1000) / mails).toFixed(1)} ms on each, its mail server's part included; the database's is not counted.`,
    '',
    tableOf(['became', 'why', 'mails'], rows),
    '',
  ].join('\n');
}

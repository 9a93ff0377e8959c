/**
 * `node bench/mail.ts [--data /tmp/yingtai-mail] [--mails 10000] [--tickets 20000] [--write]`: how many mails of mixed
 * kinds are taken in a second: read from an IMAP server, understood, kept, decided, and made into tickets and answers,
 * by one worker. The folder is filled at the first run. With `--write` the figures go to docs/measured/mail.md; they are
 * no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sqlBuilder } from '../platform/database/sql.ts';
import type { Tx } from '../platform/database/tx.ts';
import { makeApp } from '../server/app.ts';
import { startWorker } from '../server/worker/worker.ts';
import { tableOf } from '../test/check/markdown.ts';
import { openImapHouse } from '../test/mail/imap-house.ts';
import { openBenchGround } from './desk/ground.ts';
import { openVolume } from './desk/volume.ts';
import { mailAt } from './mail/mixed-mails.ts';
import { openMailVolume } from './mail/open-mail-volume.ts';
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

interface Measured {
  /** From the worker's start until the last mail was kept, and until the last was decided. */
  keptSeconds: number;
  decidedSeconds: number;
  /** What this process took of them, the mail server and the reader's thread included. */
  cpuSeconds: number;
  states: readonly { state: string; why: string | null; many: number }[];
}

async function measure(): Promise<Measured> {
  const ground = await openBenchGround(options.data);
  const house = await openImapHouse();
  try {
    const ownerUrl = ground.database.urlFor('owner');
    const share = { tickets: Number(options.tickets), contacts: 1000, customers: 10 };
    const [provider] = await openVolume(ground.parts, { dataFolder: options.data, ownerUrl, shares: [share] });
    if (!provider) throw new Error('there is no provider');
    const { run, writers } = await openMailVolume(ground.parts, provider.id, house.port);
    for (let place = 0; place < mails; place++) house.deliver(mailAt(place, writers));
    // a process that also serves the desk, where nobody asks for anything meanwhile
    const app = await makeApp(ground.parts);
    const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
    const stop = startWorker(ground.parts);
    const secondsUntil = async (is: (counted: Counted) => boolean) => {
      while (!is(await run(counted))) await pause(200);
      return (performance.now() - began) / 1000;
    };
    const keptSeconds = await secondsUntil(({ kept }) => kept >= mails);
    const decidedSeconds = await secondsUntil(({ decided }) => decided >= mails);
    const { user, system } = process.cpuUsage(cpuBefore);
    await stop();
    await app.close();
    return { keptSeconds, decidedSeconds, cpuSeconds: (user + system) / 1e6, states: await run(statesOf) };
  } finally {
    await house.close();
    await ground.close();
  }
}

interface Counted {
  kept: number;
  decided: number;
}

/** Of the mailbox of this run. */
function ofThisRun(tx: Tx) {
  return sqlBuilder
    .selectFrom('incomingMail as mail')
    .innerJoin('mailbox', 'mailbox.id', 'mail.mailboxId')
    .where('mail.tenantId', '=', tx.tenantId)
    .where('mailbox.retiredAt', 'is', null);
}

async function counted(tx: Tx): Promise<Counted> {
  const row = await tx.first(
    ofThisRun(tx).select((of) => [
      of.fn.countAll<number>().as('kept'),
      of.fn.countAll<number>().filterWhere('mail.state', '!=', 'fetched').as('decided'),
    ]),
  );
  return row ?? { kept: 0, decided: 0 };
}

function statesOf(tx: Tx) {
  return tx.rows(
    ofThisRun(tx)
      .select(['mail.state', 'mail.why'])
      .select((of) => of.fn.countAll<number>().as('many'))
      .groupBy(['mail.state', 'mail.why'])
      .orderBy('many', 'desc'),
  );
}

function pageOf({ keptSeconds, decidedSeconds, cpuSeconds, states }: Measured): string {
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

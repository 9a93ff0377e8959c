import { setTimeout as pause } from 'node:timers/promises';
import type { Id } from '../../kernel/id.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { makeApp } from '../../server/app.ts';
import type { Parts } from '../../server/parts.ts';
import { startWorker } from '../../server/worker/worker.ts';
import { openImapHouse } from '../../test/mail/imap-house.ts';
import { mailAt } from './mixed-mails.ts';
import { openMailVolume } from './open-mail-volume.ts';

export interface MailsMeasured {
  /** From the worker's start until the last mail was kept, and until the last was decided. */
  keptSeconds: number;
  decidedSeconds: number;
  /** What this process took of them, the mail server and the reader's thread included. */
  cpuSeconds: number;
  states: readonly { state: string; why: string | null; many: number }[];
}

/** So many mails wait on a mail server; a worker of this process takes them in for the provider. */
export async function measureMails(parts: Parts, tenantId: Id, mails: number): Promise<MailsMeasured> {
  const house = await openImapHouse();
  try {
    const { run, writers } = await openMailVolume(parts, tenantId, house.port);
    for (let place = 0; place < mails; place++) house.deliver(mailAt(place, writers));
    // a process that also serves the desk, where nobody asks for anything meanwhile
    const app = await makeApp(parts);
    const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
    const stop = startWorker(parts);
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

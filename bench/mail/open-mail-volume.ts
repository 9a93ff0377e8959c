import { recordMailbox, sealNewPassword } from '../../modules/channels/server/mailboxes/record-mailbox.ts';
import { answerAddress } from '../../modules/service-desk/server/mail-intake/mail-address.rules.ts';
import { deliveredMailSettings } from '../../modules/service-desk/server/mail-settings/mail-setting.delivered.ts';
import { saveMailSettings } from '../../modules/service-desk/server/mail-settings/mail-setting.store.ts';
import { tokenOfTicket } from '../../modules/service-desk/server/mail-threads/token-of-ticket.ts';
import { blobsOf } from '../../platform/blobs/tenant-blobs.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { sql, sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Parts } from '../../server/parts.ts';
import type { Writer } from './mixed-mails.ts';

const support = 'support@volume.example.cn';

/** Of a provider of the volume: a mailbox on this server, and people who write to it about their tickets. */
export async function openMailVolume(parts: Parts, tenantId: string, imapPort: number) {
  const { unitOfWork, clock, blobs, texts, secretsOf, reach } = parts;
  const scope = { tenantId, caller: systemCaller('bench'), origin: { channel: 'cli' as const, address: null } };
  const run = <T>(work: (tx: Tx) => Promise<T>) => unitOfWork.run({ ...scope, now: clock.now() }, work);
  const place = { host: '127.0.0.1', port: imapPort, security: 'none' as const, folder: 'INBOX' };
  const access = { userName: 'testuser', password: 'testpass' };
  const start = { customerId: null, teamId: null, categoryId: null, takesOld: true, isActive: true };
  // at each run another folder, as its server was made anew
  const named = { name: '量测', address: support, mostMegabytes: 10 };
  const input = { ...named, ...place, ...access, ...start };
  const steps = { run, blobs: blobsOf(blobs, tenantId), texts, secrets: secretsOf(tenantId), reach };
  const sealed = await sealNewPassword(steps, input);
  await run(retireBefore);
  await run((tx) => recordMailbox(tx, { ...input, ...sealed }));
  await run((tx) => saveMailSettings(tx, { ...deliveredMailSettings, ...generous, revision: 1 }));
  return { run, writers: await run(writersOf) };
}

/** What is measured is how mails are taken in, and not how they are held back. */
const generous = { mostMailsPerSender: 1000, mostMailsPerMailbox: 100_000 };

async function retireBefore(tx: Tx): Promise<void> {
  const retired = { isActive: false, retiredAt: tx.now };
  await tx.run(sqlBuilder.updateTable('mailbox').set(retired).where('tenantId', '=', tx.tenantId));
}

/** A thousand people at most, each with an address of their own and a ticket that is open. */
async function writersOf(tx: Tx): Promise<Writer[]> {
  await tx.run(
    sqlBuilder
      .updateTable('contact')
      .set({ email: sql<string>`id::text || '@customer.example.cn'` })
      .where('tenantId', '=', tx.tenantId)
      .where('email', 'is', null),
  );
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticket')
      .innerJoin('contact', (on) =>
        on.onRef('contact.tenantId', '=', 'ticket.tenantId').onRef('contact.id', '=', 'ticket.callerId'),
      )
      .select(['ticket.id', 'ticket.number', 'contact.email'])
      .distinctOn('contact.id')
      .where('ticket.tenantId', '=', tx.tenantId)
      .where('ticket.status', '=', 'in_progress')
      .where('contact.retiredAt', 'is', null)
      .limit(1000),
  );
  const run = tx.newId();
  return rows.map(({ id, number, email }) => ({
    run,
    email: email ?? '',
    number: number ?? '',
    answersTo: answerAddress(support, tokenOfTicket(tx, id)),
  }));
}

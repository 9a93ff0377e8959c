import { namedId } from '../../../../platform/crypto/named-id.ts';
import { inBatchesById } from '../../../../platform/database/in-batches.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Notice } from '../../../../platform/module/notice.ts';
import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { tellPeople } from '../../../notifications/index.ts';
import { today } from '../assets/today.ts';
import { useExceptionEnded } from './commissioning.events.ts';
import { missingOf } from './missing.store.ts';
import { endExceptions, markReminded, openExceptionsAfter } from './use-exception.store.ts';

/** Told by a job of ours, on the last day. */
export const exceptionDue: Notice = {
  kind: 'asset.exception_due',
  textKey: 'assets:notice.asset.exception_due',
  tells: 'staff',
  permission: 'asset.read',
  to: [],
  byMail: true,
};

const atOnce = 500;

/** What was let through and has all by now is over; of what is due, whoever let it through hears once. */
export async function watchExceptions(tx: Tx): Promise<void> {
  const day = await today(tx);
  for await (const open of inBatchesById((after) => openExceptionsAfter(tx, after, atOnce))) {
    const missing = await missingOf(
      tx,
      open.map(({ assetId }) => assetId),
    );
    const isOver = ({ assetId }: { assetId: string }) => (missing.get(assetId) ?? []).length === 0;
    const over = open.filter(isOver);
    await endExceptions(
      tx,
      over.map(({ id }) => id),
    );
    await announce(tx, ...over.map((exception) => useExceptionEnded(exception, true)));
    const due = open.filter((one) => !isOver(one) && one.dueOn <= day && one.remindedAt === null);
    await tellPeople(
      tx,
      ...due.map(({ id, assetId, customerId, grantedById, dueOn }) => ({
        notice: exceptionDue,
        key: namedId(id, exceptionDue.kind, dueOn),
        subject: { kind: 'asset', id: assetId },
        customerId,
        params: { dueOn },
        whom: [grantedById],
        actorId: null,
      })),
    );
    await markReminded(
      tx,
      due.map(({ id }) => id),
    );
  }
}

/** Each hour, as providers' days begin at different ones. */
export const commissioningJobs: readonly ScheduledJob[] = [
  { name: 'assets.watch-use-exceptions', cron: '22 * * * *', run: watchExceptions },
];

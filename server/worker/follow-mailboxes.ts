import type { Id } from '../../kernel/id.ts';
import { addSeconds } from '../../kernel/instant.ts';
import { claimMailbox, followMailbox, mailboxLeaseSeconds } from '../../modules/channels/index.ts';
import { blobsOf } from '../../platform/blobs/tenant-blobs.ts';
import { newId } from '../../platform/crypto/new-id.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import type { Steps } from '../../platform/module/register.ts';
import type { Parts } from '../parts.ts';
import { repeat } from './repeat.ts';

/** How many a process reads at once: each holds a connection to its server. */
const mostAtOnce = 50;
const lookMilliseconds = 2000;

/** Reads mailboxes of all providers that nobody else reads; answers with how to stop, between two mails. */
export function followMailboxes(parts: Parts): () => Promise<void> {
  const end = new AbortController();
  const running = new Set<Promise<void>>();
  const begin = (tenantId: Id, mailboxId: Id, holder: Id) => {
    const following = followMailbox(stepsFor(parts, tenantId), { mailboxId, holder, signal: end.signal })
      .catch((err: unknown) => parts.log.error({ err, mailbox: mailboxId }, 'reading a mailbox failed'))
      .finally(() => running.delete(following));
    running.add(following);
  };
  const look = async () => {
    while (running.size < mostAtOnce && !end.signal.aborted) {
      const holder = newId();
      const claimed = await claim(parts, holder);
      if (!claimed) return;
      begin(claimed.tenantId, claimed.mailboxId, holder);
    }
  };
  const stop = repeat(look, lookMilliseconds, (err) => parts.log.error({ err }, 'looking for mailboxes failed'));
  return async () => {
    end.abort();
    await stop();
    await Promise.all(running);
  };
}

const origin = { channel: 'worker' as const, address: null };

function claim({ unitOfWork, clock }: Parts, holder: Id) {
  const scope = { tenantId: noTenant, caller: systemCaller('mail'), origin, now: clock.now() };
  return unitOfWork.run(scope, (tx) => claimMailbox(tx, holder, addSeconds(tx.now, mailboxLeaseSeconds)));
}

/** Each transaction at its own time: a mailbox is read for hours. */
function stepsFor({ unitOfWork, clock, blobs, texts, secretsOf, reach }: Parts, tenantId: Id): Steps {
  const caller = systemCaller('mail');
  return {
    run: (work) => unitOfWork.run({ tenantId, caller, origin, now: clock.now() }, work),
    blobs: blobsOf(blobs, tenantId),
    texts,
    secrets: secretsOf(tenantId),
    reach,
  };
}

import { addSeconds } from '../../../../kernel/instant.ts';
import { namedId } from '../../../../platform/crypto/named-id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { staffWithRole } from '../../../identity/index.ts';
import { tellPeople } from '../../../notifications/index.ts';
import { silentNotice } from './mailbox.notices.ts';
import { silentMailboxes } from './silent-mailbox.store.ts';

/** A server that is started anew is back by then. */
const silentMinutes = 15;

/** Whoever sets up mailboxes is told of one that could not be read for a quarter of an hour: once for each time. */
export async function tellSilentMailboxes(tx: Tx): Promise<void> {
  const silent = await silentMailboxes(tx, addSeconds(tx.now, -silentMinutes * 60));
  if (silent.length === 0) return;
  const whom = await staffWithRole(tx, 'administrator');
  await tellPeople(
    tx,
    ...silent.map(({ id, customerId, since }) => ({
      notice: silentNotice,
      key: namedId(id, silentNotice.kind, since),
      subject: { kind: 'mailbox', id },
      customerId,
      params: {},
      whom,
      actorId: null,
    })),
  );
}

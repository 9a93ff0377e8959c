import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { makeToken } from '../../../../platform/crypto/token.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { guestAdmitted } from './guest.events.ts';
import { endOldestGuestSessions, insertGuestSession } from './guest-session.store.ts';

export interface Admission {
  /** Whose rows the subject is of: the guest's only customer. */
  customerId: Id;
  /** The one thing that they are let in to. Its kind is that of the routes' access: `guest:asset`. */
  subject: Subject;
  /** Of its customer's sites the one where it stands: they see that, and no other. */
  placeId?: Id | null;
  minutes: number;
}

/** Who are let in to one subject at a time; more than stand before one machine. */
const mostGuestSessions = 10;

/**
 * Lets somebody in who has shown a PIN or a link: always with a new secret. One more than may be in ends the oldest, and
 * takes over what that had handed in: whoever comes in again and again hands in no more for it. The token is what a route with `letsIn`
 * answers as `guestToken`; the mount makes a cookie of it, apart from that of those who sign in.
 */
export async function openGuestSession(tx: Tx, admission: Admission): Promise<string> {
  const { customerId, subject, placeId = null, minutes } = admission;
  const provider = found(await ownTenant(tx));
  const token = makeToken(provider.code);
  const id = tx.newId();
  const handedInBytes = await endOldestGuestSessions(tx, subject, mostGuestSessions - 1);
  await insertGuestSession(tx, {
    id,
    secretHash: token.hash,
    customerId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    placeId,
    createdAt: tx.now,
    expiresAt: addSeconds(tx.now, minutes * 60),
    address: tx.origin.address,
    handedInBytes,
  });
  await announce(tx, guestAdmitted(subject, { customerId, session: id }));
  return token.text;
}

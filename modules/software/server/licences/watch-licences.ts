import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { namedId } from '../../../../platform/crypto/named-id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { staffWithRole } from '../../../identity/index.ts';
import { tellPeople, type Telling } from '../../../notifications/index.ts';
import { balancesOf } from '../balance/balance.store.ts';
import { balanceOf } from '../balance/balance.rules.ts';
import { licencesEnding, licencesWatched, markLow } from './licence-list.store.ts';
import { ending, low as lowNotice } from './licence.notices.ts';
import { daysBetween } from './licence.rules.ts';
import { today } from './today.ts';

/** Before the last day of a licence, and as soon as too few are free: each is told once (AST-10). */
export async function watchLicences(tx: Tx): Promise<void> {
  const day = await today(tx);
  const told = [...(await tellingsOfEnding(tx, day)), ...(await tellingsOfLow(tx, day))];
  if (told.length === 0) return;
  const managers = await staffWithRole(tx, 'service_manager');
  await tellPeople(
    tx,
    ...told.map(({ id, ownerId, ...telling }) => ({
      ...telling,
      subject: { kind: 'licence', id },
      // who answers for the product; nobody does: who manages services
      whom: ownerId === null ? managers : [ownerId],
      actorId: null,
    })),
  );
}

interface ToTell extends Pick<Telling, 'notice' | 'key' | 'params'> {
  id: Id;
  customerId: Id;
  ownerId: Id | null;
}

async function tellingsOfEnding(tx: Tx, day: Day): Promise<ToTell[]> {
  const licences = await licencesEnding(tx, day);
  return licences.map(({ id, customerId, ownerId, endsOn }) => {
    const key = namedId(id, ending.kind, endsOn);
    return { notice: ending, key, params: { days: daysBetween(day, endsOn) }, id, customerId, ownerId };
  });
}

/** Whoever was told once is told again only after enough were free in between. */
async function tellingsOfLow(tx: Tx, day: Day): Promise<ToTell[]> {
  const watched = await licencesWatched(tx, day);
  const customerIds = [...new Set(watched.map(({ customerId }) => customerId))];
  const facts = customerIds.length > 0 ? await balancesOf(tx, { customerIds, today: day }) : [];
  const freeOf = new Map(facts.map((fact) => [keyOf(fact), balanceOf(fact).free]));
  const low = watched.flatMap((licence) => {
    const free = freeOf.get(keyOf(licence)) ?? null;
    return free !== null && free < licence.freeAtLeast ? [{ ...licence, free }] : [];
  });
  const lowIds = new Set(low.map(({ id }) => id));
  const over = watched.filter(({ id, lowSince }) => lowSince !== null && !lowIds.has(id));
  const began = low.filter(({ lowSince }) => lowSince === null);
  await markLow(tx, idsOf(over), false);
  await markLow(tx, idsOf(began), true);
  return began.map(({ id, customerId, ownerId, free, freeAtLeast: least }) => {
    const key = namedId(id, lowNotice.kind, tx.now);
    return { notice: lowNotice, key, params: { free, least }, id, customerId, ownerId };
  });
}

function idsOf(licences: readonly { id: Id }[]): Id[] {
  return licences.map(({ id }) => id);
}

function keyOf({ customerId, productId }: { customerId: Id; productId: Id }): string {
  return `${customerId} ${productId}`;
}

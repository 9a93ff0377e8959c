import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { disableAccount } from '../../../identity/index.ts';
import { contactLeft } from './contact.events.ts';
import { accountsOfContacts, retireWhoLeft } from './leaver.store.ts';

/** A turn; whoever is left over leaves with the next. */
const mostATurn = 5000;

/** Retires everybody whose last day at their customer is over, by the provider's calendar, with their accounts. */
export async function retireLeavers(tx: Tx): Promise<void> {
  const leavers = await retireWhoLeft(tx, mostATurn);
  if (leavers.length === 0) return;
  const accounts = await accountsOfContacts(
    tx,
    leavers.map(({ id }) => id),
  );
  for (const id of accounts) await disableAccount(tx, id);
  await announce(tx, ...leavers.map(contactLeft));
}

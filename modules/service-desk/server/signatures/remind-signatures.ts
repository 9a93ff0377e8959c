import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { settingsOfCustomers } from '../settings/desk-setting.store.ts';
import { deskSettings } from '../settings/desk-settings-for.ts';
import { signatureReminded } from '../tickets/ticket.events.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { reminderDue, signersAmong } from './signature.rules.ts';
import { saveReminded, ticketsAwaitingSignature } from './signature.store.ts';

const day = 24 * 60 * 60;
/** Five working days are over within so many days, whatever holidays lie between; later there is nothing to remind of. */
const longestDays = 30;

/** Where the customer signs, silence closes nothing: it is reminded, and tells whoever listens to the log. */
export async function remindSignatures(tx: Tx): Promise<void> {
  const customers = signersAmong(await deskSettings(tx), await settingsOfCustomers(tx));
  const { working } = await defaultCalendar(tx);
  const span = { from: addSeconds(tx.now, -longestDays * day), to: addSeconds(tx.now, -day) };
  for (const awaiting of await ticketsAwaitingSignature(tx, { ...span, customers })) {
    const days = reminderDue(awaiting, working, tx.now);
    const ticket = days === null ? undefined : await ticketForChange(tx, awaiting.id, 'all');
    if (days === null || ticket?.status !== 'resolved') continue;
    await saveReminded(tx, ticket.id);
    await announce(tx, signatureReminded(ticket, days));
  }
}

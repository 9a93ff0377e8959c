import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { coverFor } from '../../../contracts/index.ts';
import type { DeskSettings } from '../../desk-setting.contract.ts';
import { processOfTicket } from '../processes/governed-ticket.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { deliveredSettings } from './desk-setting.delivered.ts';
import { effectiveSettings, nothingOwn, underContract } from './desk-setting.rules.ts';
import { providerSettings, settingsOfCustomer } from './desk-setting.store.ts';

/** How the desk works for a customer: its own word over the provider's, over what is delivered. */
export async function deskSettingsFor(tx: Tx, customerId: Id): Promise<DeskSettings> {
  const [provider, own] = await Promise.all([deskSettings(tx), settingsOfCustomer(tx, customerId)]);
  return effectiveSettings(provider, own ?? nothingOwn);
}

/** The same for a ticket: the variant that governs it is asked first, then its contract, in whatever role (BIL-01, SD-27). */
export async function closingFor(tx: Tx, ticket: Pick<Ticket, 'id' | 'customerId' | 'contractId' | 'recordedAt'>) {
  const { customerId, contractId, recordedAt } = ticket;
  const [settings, process] = await Promise.all([deskSettingsFor(tx, customerId), processOfTicket(tx, ticket.id)]);
  if (process?.closing) return underContract(settings, process);
  if (contractId === null) return settings;
  const { serving } = await coverFor(tx, { customerId, assetId: null, at: recordedAt });
  return underContract(
    settings,
    serving.find(({ id }) => id === contractId),
  );
}

/** How it works for customers that want nothing otherwise. */
export async function deskSettings(tx: Tx): Promise<DeskSettings> {
  return (await providerSettings(tx)) ?? deliveredSettings;
}

/** Whether this caller is one of those for whom the urgency is raised (SD-05). Asks nothing about others. */
export async function vipRaisesUrgency(tx: Tx, caller: { isVip: boolean } | null | undefined): Promise<boolean> {
  return caller?.isVip === true && (await deskSettings(tx)).vipRaisesUrgency;
}

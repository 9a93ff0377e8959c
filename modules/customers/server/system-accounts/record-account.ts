import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../system-account.contract.ts';
import { contactById } from '../contacts/contact.store.ts';
import { systemById } from './customer-system.store.ts';
import { readSystemAccount } from './list-accounts.ts';
import { accountGranted } from './system-account.events.ts';
import { systemAccountRefusals } from './system-account.refusals.ts';
import { insertAccount } from './system-account.store.ts';

export async function recordSystemAccount(
  tx: Tx,
  input: InputOf<typeof contract.recordSystemAccount>,
): Promise<contract.SystemAccountView> {
  const contact = foundAt('contactId', await contactById(tx, input.contactId));
  const system = foundAt('systemId', await systemById(tx, input.systemId));
  if (system.customerId !== contact.customerId) {
    throw new Refusal(systemAccountRefusals.other_customer, { name: contact.customerName }, 'systemId');
  }
  if (system.retiredAt !== null) throw new Refusal(systemAccountRefusals.system_retired, {}, 'systemId');

  const { permissions = null, note = null, grantedFor = null } = input;
  const account = { ...input, permissions, note, grantedFor, id: tx.newId(), customerId: contact.customerId };
  await insertAccount(tx, account);
  await announce(tx, accountGranted(account));
  return readSystemAccount(tx, { systemAccount: account.id });
}

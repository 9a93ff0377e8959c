import { recordCustomerSystem, recordSystemAccount } from '../../modules/customers/system-account.contract.ts';
import type { Client } from '../cast/client.ts';

/** An account of this contact in a system of their company: one row in each table of the register. */
export async function registerAccount(
  client: Client,
  { customerId, contactId }: { customerId: string; contactId: string },
): Promise<{ customerSystem: string; systemAccount: string }> {
  const system = await client.ask(recordCustomerSystem, { body: { customerId, name: 'ERP' } });
  const account = await client.ask(recordSystemAccount, {
    body: { contactId, systemId: system.id, accountName: 'caiwu', grantedOn: '2026-11-02' },
  });
  return { customerSystem: system.id, systemAccount: account.id };
}

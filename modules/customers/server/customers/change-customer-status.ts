import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeCustomerStatus as endpoint, CustomerView } from '../../customer.contract.ts';
import { customerStatusChanged } from './customer.events.ts';
import { customerRefusals } from './customer.refusals.ts';
import { nextStatusesOf } from './customer.rules.ts';
import { customerById, updateCustomer } from './customer.store.ts';
import { readCustomer } from './read-customer.ts';

/** Nothing is taken away: what is open stays open, and is told beforehand (`readCustomerHoldings`). Harmless twice. */
export async function changeCustomerStatus(tx: Tx, input: InputOf<typeof endpoint>): Promise<CustomerView> {
  const customer = found(await customerById(tx, input.customer));
  refuseStale(tx, customer.revision);
  const { status, reason } = input;
  if (status === customer.status) return readCustomer(tx, input);
  if (!nextStatusesOf(customer).includes(status)) {
    throw new Refusal(customerRefusals.forbidden_status, {
      from: `$t:customers:customer.status.${customer.status}`,
      to: `$t:customers:customer.status.${status}`,
    });
  }
  await updateCustomer(tx, customer.id, { status });
  await announce(tx, customerStatusChanged(customer.id, { from: customer.status, to: status, reason }));
  return readCustomer(tx, input);
}

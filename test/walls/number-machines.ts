import { changeCommissioningSetting, grantUseException } from '../../modules/assets/commissioning.contract.ts';
import { changeNumberRule, planRenumbering, readNumberRule } from '../../modules/assets/number-rule.contract.ts';
import type { Client } from '../cast/client.ts';

/** How the customer's machines are numbered, and a plan of new numbers for them; answers with the plan. */
export async function numberMachines(client: Client, customer: string): Promise<{ renumbering: string }> {
  const params = { customer };
  const { revision } = await client.ask(readNumberRule, { params });
  const body = { numberPattern: '{prefix}-{site}-{kind}-{0000}', prefix: 'WALL' };
  await client.ask(changeNumberRule, { params, body, headers: { 'if-match': `"r${revision}"` } });
  const { id } = await client.ask(planRenumbering, { params, body: {} });
  return { renumbering: id };
}

/** The customer wants something of its machines before they are used, and one may be used all the same. */
export async function letThrough(
  client: Client,
  { customer, asset }: { customer: string; asset: string },
): Promise<void> {
  const headers = { 'if-match': '"r1"' };
  await client.ask(changeCommissioningSetting, { params: { customer }, body: { withLicence: ['desktop'] }, headers });
  await client.ask(grantUseException, { params: { asset }, body: { reason: '先用后补', dueOn: '2027-01-31' } });
}

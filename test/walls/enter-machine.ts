import { recordAsset } from '../../modules/assets/asset.contract.ts';
import type { Client } from '../cast/client.ts';

/** A machine of the customer with a marked name, its user one of theirs. */
export async function enterMachine(client: Client, whose: { customerId: string; userId: string }): Promise<string> {
  const machine = { name: 'SECRET-DONGHAI 财务主机', kind: 'server', serialNumber: 'SECRET-DONGHAI-SN' } as const;
  const { id } = await client.ask(recordAsset, { body: { ...machine, ...whose } });
  return id;
}

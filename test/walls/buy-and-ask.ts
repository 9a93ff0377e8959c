import * as cast from '../../demo/cast/cast.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';
import { awaitApproval } from './await-approval.ts';
import { buyFrom } from './buy-from.ts';

/** A supplier of ours, which all of our staff may know, and something that a customer's people are asked. */
export async function buyAndAsk(world: World, admin: Client): Promise<Record<'supplier' | 'approval', string>> {
  return {
    supplier: await buyFrom(admin, `${cast.providers.huaxin.name} 的联创`),
    approval: await awaitApproval(world, world.ids.customer.donghai, 'SECRET-DONGHAI'),
  };
}

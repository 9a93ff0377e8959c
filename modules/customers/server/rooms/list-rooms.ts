import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listRooms as endpoint } from '../../room.contract.ts';
import { mayChangeCustomers } from '../customers.policy.ts';
import { siteById } from '../sites/site.store.ts';
import { roomsOfSite } from './room.store.ts';
import { roomViewOf } from './room.view.ts';

export async function listRooms(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const site = found(await siteById(tx, input.site));
  const all = await roomsOfSite(tx, site.id);
  const shown = all.filter(({ retiredAt }) => input.retired === 'with' || retiredAt === null);
  const mayChange = mayChangeCustomers(tx.caller) && site.retiredAt === null;
  return { items: shown.map(roomViewOf), abilities: mayChange ? ['change'] : [] };
}

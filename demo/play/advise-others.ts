import type { Instant } from '../../kernel/instant.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { recordDeviceAdvice } from '../../modules/contracts/device-advice.contract.ts';
import { customers as cast } from '../cast/cast.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

const guest = { name: '审计组笔记本', kind: 'laptop', maker: '联想', model: 'ThinkPad E14' } as const;
const advice = {
  owner: '立信会计师事务所审计组',
  advice: '只接访客网络，不入域；装好杀毒软件并更新补丁后再连打印机。',
} as const;

/** A visitor's notebook in a customer's network, with what the customer was advised (AST-15). */
export async function adviseOthers(
  player: Player,
  customers: readonly MovedIn[],
  { engineer, now }: { engineer: Hired; now: Instant },
): Promise<void> {
  const [customer] = customers.filter(({ is }) => is.shortName === cast.donghai.shortName);
  if (!customer) return;
  const moment = { caller: engineer.caller, at: now };
  const { id: asset } = await player.do(recordAsset, moment, { body: { ...guest, customerId: customer.id } });
  await player.do(recordDeviceAdvice, moment, { params: { asset }, body: advice });
}

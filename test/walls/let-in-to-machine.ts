import { issueAssetLabel } from '../../modules/assets/asset-label.contract.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { openGuestSession } from '../../modules/identity/index.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { World } from '../cast/world.ts';

interface Machine {
  customerId: string;
  userId: string;
}

/** A machine of the customer with a label, recorded by `who`, and the token of a guest who was let in to it. */
export async function letInToMachine(
  world: World,
  who: 'admin' | 'stranger',
  machine: Machine,
): Promise<{ asset: string; token: string }> {
  const body = { name: '教务打印机', kind: 'printer', ...machine } as const;
  const { id: asset } = await world.as(who).ask(recordAsset, { body });
  await world.as(who).ask(issueAssetLabel, { params: { asset } });
  const provider = await world.parts.identify.provider(who === 'admin' ? 'huaxin' : 'beichen');
  const scope = { caller: systemCaller('walk'), origin: { channel: 'worker', address: null } } as const;
  const token = await world.parts.unitOfWork.run(
    { ...scope, tenantId: provider?.id ?? '', now: world.clock.now() },
    (tx) =>
      openGuestSession(tx, { customerId: machine.customerId, subject: { kind: 'asset', id: asset }, minutes: 600 }),
  );
  return { asset, token };
}

import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import { customerById } from '../../../customers/index.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import type { recordAsset } from '../../asset.contract.ts';
import { entryStatus } from '../commissioning/refuse-incomplete.ts';
import { giveNumbers } from '../numbering/give-numbers.ts';
import { numberingRefusals } from '../numbering/numbering.refusals.ts';
import { assetRecorded } from './asset.events.ts';
import { insertAsset } from './asset.store.ts';
import { checkDays } from './check-days.ts';
import { checkNamed } from './check-named.ts';
import { checkKind, checkPlace, checkRoom } from './check-place.ts';
import { indexAssets } from './index-asset.ts';

type Input = InputOf<typeof recordAsset>;

/** Enters a machine, and keeps from where its fields were taken: a person, an agent, a scan. Answers with its id. */
export async function enterAsset(tx: Tx, input: Input, source: AssetSource): Promise<Id> {
  foundAt('customerId', await customerById(tx, input.customerId));
  await checkKind(tx, input.kind);
  await checkPlace(tx, input.customerId, input);
  await checkRoom(tx, { roomId: input.roomId, siteId: input.siteId });
  await checkNamed(tx, input);
  checkDays(input);

  const custom = await checkedCustom(tx, 'asset', { sent: input.custom, before: null });
  const status = await entryStatus(tx, { ...input, isSaid: source === 'person' });
  const asset = { ...input, ...(await calledBy(tx, input)), custom, source, id: tx.newId(), status };
  await insertAsset(tx, asset);
  await indexAssets(tx, asset);
  await announce(tx, assetRecorded(asset));
  return asset.id;
}

/** What nobody said its customer's rule does, as far as it makes names. */
async function calledBy(tx: Tx, { number, name, ...machine }: Input): Promise<{ number: string; name: string }> {
  if (number !== undefined && name !== undefined) return { number, name };
  const [given] = await giveNumbers(tx, [machine]);
  const called = name ?? given?.name;
  if (!given || !called) throw new Refusal(numberingRefusals.name_missing, {}, 'name');
  return { number: number ?? given.number, name: called };
}

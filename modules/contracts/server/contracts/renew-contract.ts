import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { ContractView, renewContract as endpoint } from '../../contract.contract.ts';
import { copyDevices } from '../devices/annex.store.ts';
import { insertParty, partiesOf } from '../parties/contract-party.store.ts';
import { insertQuota, quotasOf } from '../quotas/contract-quota.store.ts';
import { termsOn } from '../versions/terms-on.ts';
import { contractRefusals } from './contract.refusals.ts';
import { dayAfter, isAgreed } from './contract.rules.ts';
import { contractForChange, namesAround, type Contract } from './contract.store.ts';
import { recordContract } from './record-contract.ts';
import { today } from './today.ts';

/** What was agreed last is proposed again: terms as they were in the end, who is served, with which devices and quotas. */
export async function renewContract(tx: Tx, input: InputOf<typeof endpoint>): Promise<ContractView> {
  const before = found(await contractForChange(tx, input.contract));
  refuseStale(tx, before.revision);
  if (!isAgreed(before.status)) throw new Refusal(contractRefusals.not_in_force);
  if (found(await namesAround(tx, before.id)).nextId !== null) throw new Refusal(contractRefusals.renewed_already);

  const { name, kind, customerId, accountManagerId, endsOn } = before;
  const startsOn = endsOn === null ? await today(tx) : dayAfter(endsOn);
  const terms = await termsOn(tx, before.id, endsOn ?? startsOn);
  const said = { name, kind, customerId, accountManagerId, startsOn, endsOn: input.endsOn ?? null, terms };
  const renewed = await recordContract(tx, { ...said, renewedFromId: before.id });
  await copyAnnexes(tx, before, { id: renewed.id, startsOn });
  return renewed;
}

interface Next {
  id: string;
  startsOn: string;
}

/** As they stand at the end: what ended earlier is not renewed. */
async function copyAnnexes(tx: Tx, { id, endsOn }: Contract, next: Next): Promise<void> {
  const last = endsOn ?? next.startsOn;
  const goesOn = ({ untilDay }: { untilDay: string | null }) => untilDay === null || untilDay >= last;
  const now = { contractId: next.id, fromDay: next.startsOn, untilDay: null };
  for (const { customerId, role } of (await partiesOf(tx, id)).filter(goesOn)) {
    if (role !== 'buyer') await insertParty(tx, { id: tx.newId(), customerId, role, ...now });
  }
  for (const quota of (await quotasOf(tx, id)).filter(goesOn)) {
    await insertQuota(tx, { ...quota, id: tx.newId(), ...now });
  }
  await copyDevices(tx, id, { ...now, coveredOn: last });
}

import { isHardwareRepair } from '../../modules/service-desk/index.ts';
import { pageOfHardwareChanges } from '../../modules/reliability/server/changes/hardware-change.store.ts';
import { failuresBy } from '../../modules/reliability/server/failures/failure-rate.store.ts';
import type { Narrowed } from '../../modules/reliability/server/failures/narrowed.rules.ts';
import { pageOfFailures } from '../../modules/reliability/server/machines/machine-failure.store.ts';
import { pageOfRepairs } from '../../modules/reliability/server/repairs/hardware-repair.store.ts';
import type { Asked } from '../../modules/reliability/server/failures/served-machine.store.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

const period = { from: '2026-10-21', until: '2026-11-21', timeZone: 'Asia/Shanghai', byAge: false };
const days = { from: '2026-10-20T16:00:00.000Z', until: '2026-11-20T16:00:00.000Z' };

/** Failure rates and the lists behind them; what changed in machines. */
export function reliabilityPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const [customerId, assetId] = [nth('customer', 5), nth('asset', 5)];
  const asked = (tx: Tx, narrowed: Narrowed): Asked => ({ ...period, narrowed, isRepair: isHardwareRepair(tx) });
  return [
    {
      says: 'failure rates of a month, every machine once',
      who: staff,
      work: (tx) => failuresBy(tx, asked(tx, {}), { by: 'model', most: 500 }),
      by: [/^asset_change_of_status$/, /^ticket_of_machine_by_resolved$|^ticket_by_asset$/],
      most: 40_000,
    },
    {
      says: 'the machines behind those of a customer',
      who: staff,
      work: (tx) => pageOfFailures(tx, asked(tx, { customerId }), { isFailing: true }),
      by: [/^asset_by_customer$|^asset_tenant_id_customer_id/, /^ticket_by_asset$|^ticket_of_machine_by_resolved$/],
      most: 1000,
    },
    {
      says: 'the repairs of one machine',
      who: staff,
      work: (tx) => pageOfRepairs(tx, asked(tx, { assetId }), {}),
      by: [/^ticket_of_machine_by_resolved$|^ticket_by_asset$/],
      most: 200,
    },
    {
      says: 'what changed in machines, latest first',
      who: staff,
      work: (tx) => pageOfHardwareChanges(tx, days, {}),
      by: [/^asset_component_by_fitting$/, /^asset_component_by_removal$/, /^asset_change_of_hardware$/],
      // all that was fitted in the period: what a machine was first found with has to be passed over
      most: 30_000,
    },
  ];
}

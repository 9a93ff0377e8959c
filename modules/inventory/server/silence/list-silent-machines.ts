import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listSilentMachines as endpoint } from '../../silent-machine.contract.ts';
import { inventorySetting } from '../settings/inventory-setting.store.ts';
import { daysSince, silentBefore } from './silence.rules.ts';
import { silentMachines } from './silent-machine.store.ts';

export async function listSilentMachines(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { silentDays } = await inventorySetting(tx);
  const page = await silentMachines(tx, { ...input, before: silentBefore(tx.now, silentDays) });
  return {
    ...page,
    items: page.items.map(({ id: report, assetId: id, ...machine }) => ({
      ...machine,
      id,
      report,
      days: daysSince(tx.now, machine.lastReportedAt),
    })),
  };
}

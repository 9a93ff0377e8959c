import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { listMachineFailures as endpoint } from '../../machine-failure.contract.ts';
import { failuresAsked } from '../failures/failures-asked.ts';
import { reliabilitySettingOf } from '../settings/reliability-setting-of.ts';
import { pageOfFailures } from './machine-failure.store.ts';
import { ledgersOf } from './machine-life.store.ts';
import { machineRowOf } from './machine-life.view.ts';

export async function listMachineFailures(
  tx: Tx,
  { cursor, limit, failing = false, ...filters }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { asked } = await failuresAsked(tx, filters);
  const page = await pageOfFailures(tx, asked, { cursor, limit, isFailing: failing });
  const ids = page.items.map(({ id }) => id);
  const ledgers = await ledgersOf(tx, ids, asked.isRepair);
  const reckoning = { setting: await reliabilitySettingOf(tx), today: dayAt(tx.now, asked.timeZone) };
  return { ...page, items: page.items.map((row) => machineRowOf(row, { ...reckoning, ledger: ledgers.get(row.id) })) };
}

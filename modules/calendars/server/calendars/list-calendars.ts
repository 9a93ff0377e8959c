import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listCalendars as endpoint } from '../../calendar.contract.ts';
import { abilitiesOnCalendars } from './calendar.policy.ts';
import { allCalendars, newestVersions } from './calendar.store.ts';
import { calendarView } from './calendar.view.ts';

export async function listCalendars(
  tx: Tx,
  { state = 'in_use' }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const [rows, versions] = await Promise.all([allCalendars(tx), newestVersions(tx)]);
  const items = rows
    .filter(({ retiredAt }) => state === 'all' || retiredAt === null)
    .flatMap((row) => {
      const version = versions.get(row.id);
      return version ? [calendarView(tx.caller, row, version)] : [];
    });
  return { items, abilities: abilitiesOnCalendars(tx.caller) };
}

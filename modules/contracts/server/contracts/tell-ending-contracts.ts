import { namedId } from '../../../../platform/crypto/named-id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { tellPeople } from '../../../notifications/index.ts';
import { contractsEnding } from './contract-term.store.ts';
import { ending } from './contract.notices.ts';
import { dayAfter, daysBetween, reminderDays, reminderDue } from './contract.rules.ts';
import { today } from './today.ts';

/** Account managers hear 90, 60 and 30 days before a contract's last day, once each (BIL-01). */
export async function tellEndingContracts(tx: Tx): Promise<void> {
  const day = await today(tx);
  const contracts = await contractsEnding(tx, { from: day, to: dayAfter(day, reminderDays[0]) });
  const tellings = contracts.flatMap(({ id, customerId, accountManagerId, endsOn }) => {
    const left = daysBetween(day, endsOn);
    const due = reminderDue(left);
    if (due === null || accountManagerId === null) return [];
    const subject = { kind: 'contract', id };
    const key = namedId(id, ending.kind, endsOn, String(due));
    return [
      { notice: ending, key, subject, customerId, params: { days: left }, whom: [accountManagerId], actorId: null },
    ];
  });
  await tellPeople(tx, ...tellings);
}

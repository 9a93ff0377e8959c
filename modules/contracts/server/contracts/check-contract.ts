import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import { contractRefusals } from './contract.refusals.ts';

export async function checkManager(tx: Tx, id: Id | null | undefined): Promise<void> {
  if (!id) return;
  const staff = await findStaff(tx, id);
  foundAt('accountManagerId', staff?.retiredAt === null ? staff : null);
}

export function refuseBackwards({ startsOn, endsOn }: { startsOn: Day | null; endsOn: Day | null }): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    throw new Refusal(contractRefusals.ends_before_start, { startsOn }, 'endsOn');
  }
}

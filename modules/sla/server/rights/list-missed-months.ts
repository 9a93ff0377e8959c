import type { Id } from '../../../../kernel/id.ts';
import { type Day, instantOf } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { RightCase } from '../../../contracts/contract-right.contract.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { keptOutcomes } from '../objectives/month-outcomes.ts';
import { objectivesOfContract, versionsOf } from '../objectives/objective.store.ts';
import { presentMonth } from '../objectives/present-month.ts';
import { daysOfMonth } from '../objectives/window.rules.ts';

/** Months that are over in which an objective of the contract was not met, as they were worked out last. */
export async function listMissedMonths(tx: Tx, contractId: Id, from: Day): Promise<RightCase[]> {
  const objectives = await objectivesOfContract(tx, contractId);
  if (objectives.length === 0) return [];
  const versions = Map.groupBy(
    await versionsOf(
      tx,
      objectives.map(({ id }) => id),
    ),
    ({ objectiveId }) => objectiveId,
  );
  const { timeZone } = found(await ownTenant(tx));
  const present = await presentMonth(tx);
  const outcomes = await keptOutcomes(tx, versions, { from: from.slice(0, 7), present });
  return objectives.flatMap(({ id, name }) =>
    (outcomes.get(id) ?? []).flatMap(({ month, isOver, isMet, attainedPercent, sharePercent }): RightCase[] => {
      if (!isOver || isMet !== false || attainedPercent === null) return [];
      // it is known when the month is over
      const at = instantOf((daysOfMonth(month, timeZone).edges.at(-1) ?? 0) - 1);
      const missed = { month, name, path: `/objectives/${id}`, attainedPercent, sharePercent };
      return [{ kind: 'missed_month', caseId: `${id} ${month}`, at, excusedAt: null, ...missed }];
    }),
  );
}

import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { coverFor } from '../../../contracts/index.ts';
import type { listReworkProposals as endpoint } from '../../rework.contract.ts';
import { branchesOf } from '../tickets/category-branch.store.ts';
import { guaranteeMonths } from './guarantee-months.ts';
import { repairedSince } from './repaired.store.ts';
import { repairedView } from './repaired.view.ts';
import { guaranteedUntil, isRework } from './rework.rules.ts';

/** Longer than any guarantee that is agreed. */
const mostMonths = 120;
const mostProposed = 3;

/** Asked while a fault is written down: whether it is one that was put right before (SD-16). */
export async function listReworkProposals(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { customerId, assetId, categoryId, kind } = input;
  if (kind !== 'incident') return { items: [] };
  const since = monthsBefore(tx.now, mostMonths);
  const [earlier, covering] = await Promise.all([
    repairedSince(tx, { customerId, assetId, since }),
    coverFor(tx, { customerId, assetId }),
  ]);
  if (earlier.length === 0) return { items: [] };
  const branches = await branchesOf(tx, [categoryId, ...earlier.map((one) => one.categoryId)]);
  const branchOf = (id: string | null) => (id === null ? null : (branches.get(id) ?? null));
  const months = guaranteeMonths(
    covering.judge({ kind, categoryIds: [categoryId], assetKind: null, isBilledSeparately: false }),
    covering,
  );
  const fault = { kind, assetId, branchId: branchOf(categoryId) };
  const again = earlier.filter((one) =>
    isRework(fault, { ...one, branchId: branchOf(one.categoryId) }, { at: tx.now, months }),
  );
  return {
    items: again
      .slice(0, mostProposed)
      .flatMap((one) =>
        one.resolvedAt === null
          ? []
          : [{ ...repairedView(one), guaranteedUntil: guaranteedUntil(one.resolvedAt, months) }],
      ),
  };
}

function monthsBefore(at: string, months: number): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO('UTC').subtract({ months }).toInstant().toString();
}

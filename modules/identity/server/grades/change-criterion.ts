import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common } from '../../../../platform/module/refusals.ts';
import type { changeCriterion as endpoint, CriterionView } from '../../grade.contract.ts';
import { saveCriterion } from './grade-criterion.store.ts';
import { criterionChanged } from './grade.events.ts';
import { gradeRefusals } from './grade.refusals.ts';
import { criteria } from './list-criteria.ts';

export async function changeCriterion(tx: Tx, input: InputOf<typeof endpoint>): Promise<CriterionView> {
  const { ladder, grade, text } = input;
  const before = (await criteria(tx)).find((one) => one.ladder === ladder && one.grade === grade);
  if (!before) throw new Refusal(gradeRefusals.not_on_ladder, {}, 'grade');
  if (before.revision !== input.revision) throw new Refusal(common.stale, { revision: before.revision });

  const after = { ladder, grade, text, revision: before.revision + 1 };
  await saveCriterion(tx, after);
  await announce(tx, criterionChanged(tx.tenantId, after));
  return { ...after, isDelivered: false };
}

import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { codeExists } from '../../../catalogue/index.ts';
import type { BreachExcuseView, recordBreachExcuse as endpoint } from '../../breach-excuse.contract.ts';
import { listedClockById } from '../attainment/clock-list.store.ts';
import { breachExcused } from './breach-excuse.events.ts';
import { breachExcuseRefusals as refusals } from './breach-excuse.refusals.ts';
import { clockForExcuse, excuseById, insertExcuse } from './breach-excuse.store.ts';
import { breachExcuseView } from './breach-excuse.view.ts';

/** The breach stays a fact; reports say beside it how things are without what is excused. */
export async function recordBreachExcuse(tx: Tx, input: InputOf<typeof endpoint>): Promise<BreachExcuseView> {
  const { subject, customerId } = found(await clockForExcuse(tx, input.clock));
  const clock = found(await listedClockById(tx, input.clock));
  if (clock.outcome === 'excused') throw new Refusal(refusals.excused_already);
  if (clock.outcome !== 'breached') throw new Refusal(refusals.not_breached);
  const { reason, evidence } = input;
  if (!(await codeExists(tx, 'breach_excuse', reason)))
    throw new Refusal(refusals.unknown_reason, { code: reason }, 'reason');

  const made = { recordedAt: tx.now, recordedById: tx.caller.subjectId, withdrawnAt: null, withdrawnById: null };
  const excuse = { id: tx.newId(), customerId, clockId: clock.id, reason, evidence, ...made, revision: 1 };
  await insertExcuse(tx, excuse);
  await announce(tx, breachExcused({ subject, clockKind: clock.kind, excuse }));
  return breachExcuseView(found(await excuseById(tx, excuse.id)), tx.caller);
}

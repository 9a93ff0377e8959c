import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import { mostRenumbered, type planRenumbering as endpoint, type RenumberingView } from '../../number-rule.contract.ts';
import { numberRuleOf } from './number-rule.store.ts';
import { machinesToNumber } from './numbered-machine.store.ts';
import { numberingRefusals } from './numbering.refusals.ts';
import { planNumbers } from './plan-numbers.ts';
import { readRenumbering } from './read-renumbering.ts';
import { insertItems } from './renumbering-item.store.ts';
import { insertRenumbering } from './renumbering.store.ts';

/** What would be written, kept to be looked at. The counts are taken when it is started. */
export async function planRenumbering(tx: Tx, input: InputOf<typeof endpoint>): Promise<RenumberingView> {
  const { customer: customerId, firstNumber, renames = false, ...asked } = input;
  found(await customerById(tx, customerId));
  const rule = await numberRuleOf(tx, customerId);
  if (!rule) throw new Refusal(numberingRefusals.no_rule);
  if (renames && rule.namePattern === null) throw new Refusal(numberingRefusals.no_names, {}, 'renames');
  const machines = await machinesToNumber(tx, { customerId, ...asked }, mostRenumbered + 1);
  if (machines.length > mostRenumbered) throw new Refusal(numberingRefusals.limit_exceeded, { most: mostRenumbered });
  const first = firstNumber ?? rule.nextNumber;
  const { planned, next } = await planNumbers(tx, rule, { machines, first });
  const nameOf = (made: string | null, now: string) => (renames && made !== null && made !== now ? made : null);
  const wanted = planned
    .map(({ machine, number, name }) => ({ machine, number, name: nameOf(name, machine.name) }))
    .filter(({ machine, number, name }) => number !== machine.number || name !== null);
  if (wanted.length === 0) throw new Refusal(numberingRefusals.none_chosen);
  const id = tx.newId();
  // only a person holds the permission that this takes
  const plannedById = found(tx.caller.subjectId);
  const counted = { firstNumber: first, nextNumber: next, machineCount: wanted.length };
  await insertRenumbering(tx, { id, customerId, renames, ...counted, plannedById });
  await insertItems(
    tx,
    wanted.map(({ machine, number, name }, position) => ({
      customerId,
      renumberingId: id,
      position,
      assetId: machine.id,
      fromNumber: machine.number,
      toNumber: number,
      toName: name,
    })),
  );
  return readRenumbering(tx, { renumbering: id });
}

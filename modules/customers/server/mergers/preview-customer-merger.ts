import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import type { previewCustomerMerger as endpoint } from '../../customer-merger.contract.ts';
import { customerViewOf } from '../customers/customer.view.ts';
import { differingFields, fateOfContact } from './customer-merger.rules.ts';
import { planCustomerMerger, type CustomerMerger } from './plan-customer-merger.ts';

const mostCollisions = 200;

export async function previewCustomerMerger(
  tx: Tx,
  input: InputOf<typeof endpoint>,
  holders: readonly CustomerHolder[],
): Promise<AnswerOf<typeof endpoint>> {
  const plan = await planCustomerMerger(tx, input);
  const { kept, double, isDoubleBelow } = plan;
  const counts = [];
  for (const { textKey, count } of holders) {
    counts.push({ textKey, kept: await count(tx, kept.id), double: await count(tx, double.id) });
  }
  return {
    kept: customerViewOf(kept, tx.caller),
    double: customerViewOf(double, tx.caller),
    differing: differingFields(kept, double).filter(({ field }) => field !== 'parentId' || !isDoubleBelow),
    counts,
    collisions: collisionsOf(plan).slice(0, mostCollisions),
  };
}

function collisionsOf({ pairs, systems, contacts }: CustomerMerger): AnswerOf<typeof endpoint>['collisions'] {
  return [
    ...pairs.map(({ kind, name }) => ({ kind, name, fate: 'joined' as const })),
    ...contacts.map((pair) => ({
      kind: 'contact' as const,
      name: `${pair.doubleName} ${pair.employeeNumber}`,
      fate: fateOfContact(pair),
    })),
    ...systems.map(({ name }) => ({ kind: 'customer_system' as const, name, fate: 'renamed' as const })),
  ];
}

import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { namesOfRecords, type RecordName } from '../../../../platform/log/record-name.store.ts';
import type { EscalationRule } from './escalation-rule.rules.ts';

const kinds = [
  { kind: 'customer', table: 'customer', name: 'name' },
  { kind: 'agreement', table: 'agreement', name: 'name' },
  { kind: 'team', table: 'team', name: 'name' },
  { kind: 'staff', table: 'staffMember', name: 'name' },
] as const;

/** What the records are called that rules name, by id; without those that the caller does not see. */
export function namesInRules(
  tx: Tx,
  rules: readonly Pick<EscalationRule, 'conditions' | 'steps'>[],
): Promise<ReadonlyMap<Id, RecordName>> {
  return namesOfRecords(tx, kinds, rules.flatMap(idsIn));
}

/** Customers, agreements, teams and people. */
export function idsIn({ conditions, steps }: Pick<EscalationRule, 'conditions' | 'steps'>): Id[] {
  const { customerIds = [], agreementIds = [], teamIds = [] } = conditions;
  const done = steps
    .flatMap(({ does }) => does)
    .flatMap((deed) => {
      if (deed.kind === 'notify') return deed.staffIds;
      return deed.kind === 'move_to_team' ? [deed.teamId] : [];
    });
  return [...customerIds, ...agreementIds, ...teamIds, ...done];
}

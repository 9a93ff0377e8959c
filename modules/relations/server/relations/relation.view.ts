import type { RelationView } from '../../relation.contract.ts';
import { relationAbilities } from './relation.policy.ts';
import type { Relation } from './relation.rules.ts';

export function relationViewOf(relation: Relation, caller: { permissions: ReadonlySet<string> }): RelationView {
  const { id, customerId, customerName, kind, note, since, until, createdAt, revision } = relation;
  const { fromKind, fromId, fromName, fromNumber, toKind, toId, toName, toNumber } = relation;
  return {
    id,
    customer: { id: customerId, name: customerName },
    from: { kind: fromKind, id: fromId, name: fromName, number: fromNumber },
    kind,
    to: { kind: toKind, id: toId, name: toName, number: toNumber },
    note,
    since,
    until,
    createdAt,
    revision,
    abilities: relationAbilities(caller, relation),
  };
}

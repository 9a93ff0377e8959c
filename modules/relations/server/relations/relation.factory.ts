import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { BusinessServiceView } from '../../business-service.contract.ts';
import type { RelationView } from '../../relation.contract.ts';
import { recordService } from '../services/record-service.ts';
import { recordRelation } from './record-relation.ts';

type Given = Parameters<typeof recordRelation>[1];

/** What a customer's people do their work with, unless said otherwise. */
export function makeService(
  tx: Tx,
  service: { customerId: Id } & Partial<Parameters<typeof recordService>[1]>,
): Promise<BusinessServiceView> {
  return recordService(tx, { name: 'OA 办公系统', ...service });
}

type Ends = readonly [from: readonly [Given['fromKind'], Id], kind: Given['kind'], to: readonly [Given['toKind'], Id]];

/** From one to the other: `[['service', oa], 'runs_on', ['asset', server]]`. */
export function relate(tx: Tx, [from, kind, to]: Ends): Promise<RelationView> {
  const [fromKind, fromId] = from;
  const [toKind, toId] = to;
  return recordRelation(tx, { fromKind, fromId, kind, toKind, toId });
}

import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { namesOfRecords, type RecordName } from '../../../../platform/log/record-name.store.ts';

const kinds = [
  { kind: 'customer', table: 'customer', name: 'name' },
  { kind: 'site', table: 'site', name: 'name' },
  { kind: 'category', table: 'category', name: 'path' },
  { kind: 'hotline', table: 'hotline', name: 'name' },
  { kind: 'calendar', table: 'calendar', name: 'name' },
  { kind: 'team', table: 'team', name: 'name' },
  { kind: 'skill', table: 'skill', name: 'name' },
  { kind: 'staff', table: 'staffMember', name: 'name' },
] as const;

/** What these are called, whatever rules and decisions name; without those that the caller does not see. */
export function namesInRouting(tx: Tx, ids: Iterable<Id>): Promise<ReadonlyMap<Id, RecordName>> {
  return namesOfRecords(tx, kinds, ids);
}

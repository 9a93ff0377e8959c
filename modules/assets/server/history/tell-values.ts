import type { Tx } from '../../../../platform/database/tx.ts';
import type { ToldValue } from '../../asset-change.contract.ts';
import { namesIn, type NamedTable } from './told-value.store.ts';

/** Of which table the ids in a field are. */
const namedIn: Readonly<Record<string, NamedTable>> = {
  userId: 'contact',
  custodianId: 'contact',
  departmentId: 'department',
  siteId: 'site',
  roomId: 'room',
  supplierId: 'supplier',
  maintainerId: 'supplier',
  modelId: 'assetModel',
};

interface FieldValue {
  field: string;
  value: unknown;
}

/** Words for the values of fields: of persons, places, suppliers and models the name; one statement a table. */
export async function tellValues(tx: Tx, values: readonly FieldValue[]): Promise<(told: FieldValue) => ToldValue> {
  const names = new Map<string, string>();
  for (const table of new Set(values.flatMap(({ field }) => namedIn[field] ?? []))) {
    const ids = values.flatMap(({ field, value }) =>
      namedIn[field] === table && typeof value === 'string' ? value : [],
    );
    for (const { id, name } of await namesIn(tx, table, [...new Set(ids)])) names.set(id, name);
  }
  return ({ field, value }) => {
    if (value === null || value === undefined) return null;
    // what a field holds, as the contract of the record has it
    if (!(field in namedIn) || typeof value !== 'string') return value as ToldValue;
    return { id: value, name: names.get(value) ?? '—' };
  };
}

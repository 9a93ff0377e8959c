import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { unnested, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { DeliveredModel } from './delivered-model.rules.ts';

interface Row extends Omit<DeliveredModel, 'units' | 'facts'> {
  id: Id;
  title: string;
  units: string | null;
  facts: string;
  createdAt: Instant;
}

const types: ColumnTypes<Row> = {
  id: 'uuid',
  maker: 'text',
  name: 'text',
  title: 'text',
  partNumber: 'text',
  kind: 'text',
  units: 'text',
  facts: 'jsonb',
  createdAt: 'timestamptz',
};

export interface SavedModel {
  id: Id;
  isNew: boolean;
}

/**
 * Enters those that are not there, and brings those that nobody has changed to what is delivered now; the provider's own
 * stay. Answers with those that it wrote. One statement; no name twice among them.
 */
export function saveDelivered(tx: Tx, models: readonly DeliveredModel[]): Promise<SavedModel[]> {
  const rows = models.map((model): Row => ({
    ...model,
    id: tx.newId(),
    title: `${model.maker} ${model.name}`,
    units: model.units === null ? null : String(model.units),
    facts: JSON.stringify(model.facts),
    createdAt: tx.now,
  }));
  const names = sql.join(Object.keys(types).map((column) => sql.ref(column)));
  return tx.rows(
    statement(sql<SavedModel>`
      insert into asset_model as had (tenant_id, id, maker, name, title, part_number, kind, units, facts, source, created_at)
      select ${tx.tenantId}::uuid, id, maker, name, title, part_number, kind, units::numeric, facts, 'delivered', created_at
      from ${unnested(rows, types)} as given (${names})
      on conflict (tenant_id, lower(maker), lower(name)) do update
        set part_number = excluded.part_number, units = excluded.units, facts = excluded.facts, revision = had.revision + 1
        where had.source = 'delivered' and (had.part_number, had.units, had.facts)
          is distinct from (excluded.part_number, excluded.units, excluded.facts)
      returning id, (xmax = 0) as is_new`),
  );
}

import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { unnested, type ColumnTypes } from '../../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { models, titleOf, type Model, type ModelFields } from '../model.store.ts';

export type SavedModel = ModelFields & { id: Id; retiredAt: Instant | null };

/** Also those out of use. Compared as asset_model_by_name does. */
export async function modelsNamed(tx: Tx, said: readonly { maker: string; name: string }[]): Promise<Model[]> {
  if (said.length === 0) return [];
  const [makers, names] = [said.map(({ maker }) => maker), said.map(({ name }) => name)];
  return tx.rows(
    models(tx).where(
      sql<boolean>`(lower(maker), lower(name)) in (
        select lower(given.maker), lower(given.name)
        from unnest(${makers}::text[], ${names}::text[]) as given (maker, name))`,
    ),
  );
}

export function modelsByIds(tx: Tx, ids: readonly Id[]): Promise<Model[]> {
  return tx.rows(models(tx).where('id', '=', sql<string>`any(${[...ids]}::uuid[])`));
}

type Row = Omit<SavedModel, 'units'> & { title: string; units: string | null };

const types: ColumnTypes<Row> = {
  id: 'uuid',
  maker: 'text',
  name: 'text',
  title: 'text',
  partNumber: 'text',
  kind: 'text',
  // PostgreSQL's numeric is a text here, so that it is never rounded
  units: 'text',
  saleEndedOn: 'date',
  supportEndedOn: 'date',
  retiredAt: 'timestamptz',
};
const given = sql`given (id, maker, name, title, part_number, kind, units, sale_ended_on, support_ended_on, retired_at)`;

function rowOf(model: SavedModel): Row {
  return { ...model, title: titleOf(model), units: model.units === null ? null : String(model.units) };
}

export async function insertModels(tx: Tx, rows: readonly SavedModel[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      insert into asset_model (tenant_id, id, maker, name, title, part_number, kind, units, sale_ended_on,
        support_ended_on, source, created_at)
      select ${tx.tenantId}::uuid, id, maker, name, title, part_number, kind, units::numeric, sale_ended_on,
        support_ended_on, 'own', ${tx.now}::timestamptz
      from ${unnested(rows.map(rowOf), types)} as ${given}`),
  );
}

/** What a file has changed is the provider's own. */
export async function updateModels(tx: Tx, rows: readonly SavedModel[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      update asset_model as model
      set part_number = given.part_number, kind = given.kind, units = given.units::numeric,
        sale_ended_on = given.sale_ended_on, support_ended_on = given.support_ended_on,
        retired_at = given.retired_at, source = 'own', revision = model.revision + 1
      from ${unnested(rows.map(rowOf), types)} as ${given}
      where model.tenant_id = ${tx.tenantId} and model.id = given.id`),
  );
}

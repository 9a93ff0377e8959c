import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { insertRows, unnested } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type {
  ImportContext,
  ImportGiven,
  ImportNoun,
  ImportPlan,
  ImportUndo,
  ImportWritten,
} from '../../../../platform/module/import-noun.ts';
import { common } from '../../../../platform/module/refusals.ts';

/**
 * The smallest noun that files can bring, for tests: places of a customer by their name, with an address; whatever is
 * called 火星 is refused, 撞一 and 撞二 come to the same when they are written, 禁 is refused by a rule by then, and what was
 * at 旧址 cannot be put back.
 */
export const placeNoun: ImportNoun = {
  noun: 'places',
  textKey: 'imports:import.plural',
  permission: 'import.run',
  hasCustomer: true,
  page: '/sites/{id}',
  columns: async () => [
    { key: 'name', label: { words: '名称' }, alsoCalled: ['场所'], isRequired: true, isKey: true, example: '总院' },
    { key: 'address', label: { words: '地址' }, alsoCalled: ['Address'], example: '人民路 1 号' },
  ],
  keyOf: ({ values }) => values['name'] ?? null,
  plan: planPlaces,
  write: writePlaces,
  undo: undoPlaces,
};

async function planPlaces(tx: Tx, rows: readonly ImportGiven[], context: ImportContext): Promise<ImportPlan[]> {
  const known = await placesNamed(tx, rows, context);
  return rows.map(({ number, values }) => {
    if (values['name'] === '火星') {
      return { number, outcome: 'fault', faults: [{ column: 'name', textKey: 'imports:fault.empty' }] };
    }
    const place = known.get(values['name'] ?? '');
    if (!place) return { number, outcome: 'create', faults: [] };
    const isSame = (values['address'] ?? place.address) === place.address;
    return { number, outcome: isSame ? 'same' : 'update', faults: [] };
  });
}

async function writePlaces(tx: Tx, rows: readonly ImportGiven[], context: ImportContext): Promise<ImportWritten[]> {
  const { customerId } = context;
  if (customerId === null) return [];
  if (rows.some(({ values }) => values['name'] === '禁')) throw new Refusal(common.taken);
  const known = await placesNamed(tx, rows, context);
  const given = rows.map(({ number, values }) => {
    const place = known.get(values['name'] ?? '');
    return {
      number,
      place,
      id: place?.id ?? tx.newId(),
      name: values['name'] ?? '',
      address: values['address'] ?? null,
    };
  });
  const fresh = given
    .filter(({ place }) => !place)
    .map(({ id, name, address }) => {
      return {
        id,
        customerId,
        name: name.startsWith('撞') ? '撞' : name,
        address,
        timeZone: 'Asia/Shanghai',
        createdAt: tx.now,
      };
    });
  const types = { id: 'uuid', customerId: 'uuid', name: 'text', address: 'text' } as const;
  await insertRows(tx, 'site', { rows: fresh, types: { ...types, timeZone: 'text', createdAt: 'timestamptz' } });
  const changed = given.filter(({ place }) => place).map(({ id, address }) => ({ id, address }));
  await setAddresses(tx, changed);
  return given.map(({ number, place, id }) => ({
    number,
    recordId: id,
    outcome: place ? 'update' : 'create',
    before: place ? { address: place.address } : null,
    revision: place ? place.revision + 1 : 1,
  }));
}

async function undoPlaces(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const undone = rows.map(({ recordId, before, revision }) => {
    // as `writePlaces` kept it
    const kept = before as { address: string | null } | null;
    return { id: recordId, revision, isNew: kept === null, address: kept?.address ?? null };
  });
  if (undone.some(({ address }) => address === '旧址')) throw new Refusal(common.taken);
  const types = { id: 'uuid', revision: 'integer', isNew: 'boolean', address: 'text' } as const;
  const back = await tx.rows(
    statement(sql<{ id: Id }>`
      update site set revision = site.revision + 1,
        retired_at = case when given.is_new then ${tx.now}::timestamptz else site.retired_at end,
        address = case when given.is_new then site.address else given.address end
      from ${unnested(undone, types)} as given (id, revision, is_new, address)
      where site.tenant_id = ${tx.tenantId} and site.id = given.id and site.revision = given.revision
      returning site.id`),
  );
  return back.map(({ id }) => id);
}

async function setAddresses(tx: Tx, rows: readonly { id: Id; address: string | null }[]): Promise<void> {
  await tx.run(
    statement(sql`
      update site set address = coalesce(given.address, site.address), revision = site.revision + 1
      from ${unnested(rows, { id: 'uuid', address: 'text' })} as given (id, address)
      where site.tenant_id = ${tx.tenantId} and site.id = given.id`),
  );
}

async function placesNamed(tx: Tx, rows: readonly ImportGiven[], { customerId }: ImportContext) {
  const names = rows.map(({ values }) => values['name'] ?? '');
  const places = await tx.rows(
    sqlBuilder
      .selectFrom('site')
      .select(['id', 'name', 'address', 'revision'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('name', '=', sql<string>`any(${names}::text[])`),
  );
  return new Map(places.map((place) => [place.name, place]));
}

/** As they stand, by name, without those taken out of use. */
export async function placesOf(tx: Tx, customerId: Id): Promise<Record<string, string | null>> {
  const places = await tx.rows(
    sqlBuilder
      .selectFrom('site')
      .select(['name', 'address'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('retiredAt', 'is', null),
  );
  return Object.fromEntries(places.map(({ name, address }) => [name, address]));
}

/** Somebody else enters a place, past every file. */
export async function enterPlace(tx: Tx, place: { customerId: Id; name: string }): Promise<void> {
  const row = { ...place, id: tx.newId(), timeZone: 'Asia/Shanghai', createdAt: tx.now, tenantId: tx.tenantId };
  await tx.run(sqlBuilder.insertInto('site').values(row));
}

/** Somebody else changes a place, past every file. */
export async function moveTo(tx: Tx, { name, address }: { name: string; address: string }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('site')
      .set((row) => ({ address, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('name', '=', name),
  );
}

export async function endCustomer(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('customer')
      .set({ status: 'ended' })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

import type { MapTable } from './map-tables.ts';
import type { Outcome, RawCaller } from './raw-caller.ts';

/** A row's world: the whole provider's, or one customer's. */
export interface Place {
  tenant: string;
  customer: string;
}

/** What a caller tries with a table: rows of its own, and a place where it has no business. */
export interface Attack {
  caller: RawCaller;
  table: MapTable;
  own: Place;
  foreign: Place;
  /** A row of the foreign place, as JSON. */
  row: string;
}

export const customerColumn = ({ name }: MapTable) => (name === 'customer' ? 'id' : 'customer_id');

/** Rows of the foreign place that are told, changed or removed: none, or not allowed to ask. */
export async function reached({ caller, table, foreign }: Attack): Promise<Record<string, Outcome>> {
  const values = placed(table, foreign);
  const where = condition(table);
  const column = await changeable(caller, table);
  return {
    read: await caller.try(`select 1 from ${table.name} where ${where}`, values),
    counted: noneCounted(
      await caller.try(`select count(*)::integer as many from ${table.name} where ${where}`, values),
    ),
    changed: await caller.try(`update ${table.name} set ${column} = ${column} where ${where}`, values),
    removed: await caller.try(`delete from ${table.name} where ${where}`, values),
    held: await caller.try(`select 1 from ${table.name} where ${where} for update`, values),
  };
}

/** Rows put into the foreign place: a copy of one of theirs, one over one of theirs, and one's own moved there. */
export async function smuggled({ caller, table, own, foreign, row }: Attack): Promise<Record<string, Outcome>> {
  const { name } = table;
  const columns = await written(caller, table);
  const copy = `insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, $1::jsonb)`;
  const column = table.class === 'customer' && own.tenant === foreign.tenant ? customerColumn(table) : 'tenant_id';
  const [from, to] = column === 'tenant_id' ? [own.tenant, foreign.tenant] : [own.customer, foreign.customer];
  return {
    copied: await caller.try(copy, [row]),
    overwritten: await caller.try(`${copy} on conflict do nothing`, [row]),
    moved: await caller.try(`update ${name} set ${column} = $1 where ${column} = $2`, [to, from]),
  };
}

function placed(table: MapTable, { tenant, customer }: Place): string[] {
  return table.class === 'customer' ? [tenant, customer] : [tenant];
}

function condition(table: MapTable): string {
  return table.class === 'customer' ? `tenant_id = $1 and ${customerColumn(table)} = $2` : 'tenant_id = $1';
}

/** A column that this role may change, so that the wall is what refuses; any, where it may change none. */
async function changeable({ role, try: ask }: RawCaller, { name }: MapTable): Promise<string> {
  const outcome = await ask(
    `select column_name as column from information_schema.column_privileges
     where grantee = $1 and table_name = $2::text and privilege_type = 'UPDATE'
       and column_name in (select attname from pg_attribute where attrelid = to_regclass($2::text) and attgenerated = '')
     order by column_name = 'tenant_id' limit 1`,
    [role, name],
  );
  const column = outcome.refused === undefined ? outcome.answer[0]?.['column'] : undefined;
  return typeof column === 'string' ? column : 'tenant_id';
}

/** The columns that somebody writes: those that are reckoned from others are refused to everybody, and prove no wall. */
async function written({ try: ask }: RawCaller, { name }: MapTable): Promise<string> {
  const outcome = await ask(
    `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [name],
  );
  return outcome.refused === undefined ? String(outcome.answer[0]?.['columns']) : '*';
}

/** `count(*)` always has a row: what it says counts. */
function noneCounted(outcome: Outcome): Outcome {
  if (outcome.refused !== undefined) return outcome;
  return { rows: Number(outcome.answer[0]?.['many']), answer: outcome.answer };
}

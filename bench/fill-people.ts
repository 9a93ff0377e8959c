import type pg from 'pg';
import { newId } from '../platform/crypto/new-id.ts';
import { lookUpTokens, type LookUpText } from '../platform/search/look-up-tokens.ts';
import { figuresFrom } from '../demo/random.ts';
import { chineseName } from './chinese-names.ts';

interface Filling {
  tenant: string;
  /** The first has half of everybody, the last a few hundred. */
  customers: readonly string[];
  contacts: number;
  assets: number;
  at: string;
  seed: number;
}

const rowsAStatement = 10_000;

/** Contacts and machines with all that they are looked up by, as the product's own functions make it, written as owner. */
export async function fillPeople(owner: pg.Client, filling: Filling): Promise<void> {
  const next = figuresFrom(filling.seed);
  const few = Math.min(800, filling.contacts / 100);
  for (let from = 0; from < filling.contacts; from += rowsAStatement) {
    const many = Math.min(rowsAStatement, filling.contacts - from);
    const people = Array.from({ length: many }, (_, at) =>
      person(filling, { nth: from + at, place: from + at < few ? 1 : next() }, next),
    );
    await insert(owner, filling, { table: 'contact', columns: contactColumns, rows: people });
  }
  for (let from = 0; from < filling.assets; from += rowsAStatement) {
    const many = Math.min(rowsAStatement, filling.assets - from);
    const machines = Array.from({ length: many }, (_, at) => machine(filling, from + at + 1, next));
    await insert(owner, filling, { table: 'asset', columns: assetColumns, rows: machines });
  }
}

const contactColumns = ['id', 'customer_id', 'name', 'employee_number', 'mobile', 'email'];
const assetColumns = ['id', 'customer_id', 'number', 'name', 'kind', 'status', 'serial_number', 'ip_address'];

/** `place` says which customer: below a half the first, at 1 the last. */
function person({ customers }: Filling, { nth, place }: { nth: number; place: number }, next: () => number) {
  const digits = (many: number) => String(Math.floor(next() * 10 ** many)).padStart(many, '0');
  const name = chineseName(next);
  const mobile = `1${3 + Math.floor(next() * 7)}${digits(9)}`;
  // prime to ten million: each number once, neighbours apart
  const number = `E${String((nth * 7_654_321) % 10_000_000).padStart(7, '0')}`;
  const email = `${digits(5)}.${number.toLowerCase()}@example.cn`;
  return {
    row: { id: newId(), customer_id: customerAt(customers, place), name, employee_number: number, mobile, email },
    texts: [
      { as: 'person', text: name },
      { as: 'phone', text: mobile },
      { as: 'code', text: number },
      { as: 'email', text: email },
    ] satisfies LookUpText[],
  };
}

function machine({ customers }: Filling, nth: number, next: () => number) {
  const number = `PC-${String(nth).padStart(6, '0')}`;
  const serial = `SN${Math.floor(next() * 1e9)
    .toString(36)
    .toUpperCase()}`;
  const byte = () => Math.floor(next() * 256);
  const address = `10.${byte()}.${byte()}.${byte()}`;
  const row = { id: newId(), customer_id: customerAt(customers, next()), number, name: '办公电脑', kind: 'desktop' };
  return {
    row: { ...row, status: 'in_use', serial_number: serial, ip_address: address },
    texts: [
      { as: 'code', text: number },
      { as: 'name', text: '办公电脑' },
      { as: 'code', text: serial },
      { as: 'ip', text: address },
    ] satisfies LookUpText[],
  };
}

function customerAt(customers: readonly string[], place: number): string {
  if (place < 0.5) return customers[0] ?? '';
  if (place === 1) return customers.at(-1) ?? '';
  return customers[1 + Math.floor((place - 0.5) * 2 * (customers.length - 2))] ?? '';
}

interface Batch {
  table: 'contact' | 'asset';
  columns: readonly string[];
  rows: { row: Record<string, string>; texts: LookUpText[] }[];
}

async function insert(owner: pg.Client, { tenant, at }: Filling, { table, columns, rows }: Batch): Promise<void> {
  const arrays = columns.map((column) => rows.map(({ row }) => row[column]));
  const typed = columns.map((column, nth) => `$${nth + 3}::${/(^|_)id$/.test(column) ? 'uuid' : 'text'}[]`);
  await owner.query(
    `insert into ${table} (tenant_id, created_at, ${columns.join(', ')})
     select $1::uuid, $2::timestamptz, given.* from unnest(${typed.join(', ')}) as given`,
    [tenant, at, ...arrays],
  );
  const tokens = rows.flatMap(({ row, texts }) => lookUpTokens(texts).map((token) => ({ ...row, token })));
  await owner.query(
    `insert into look_up (tenant_id, kind, customer_id, id, token)
     select $1::uuid, $2::text, given.* from unnest($3::uuid[], $4::uuid[], $5::text[]) as given`,
    [
      tenant,
      table,
      ...['customer_id', 'id', 'token'].map((name) => tokens.map((row: Record<string, unknown>) => row[name])),
    ],
  );
}

/** Indexes are made at the end: ten million rows one by one would take an hour. Rows are the owner's while it lasts. */
export async function withoutIndexes(owner: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'look_up' and indexname <> 'look_up_pkey'`,
  );
  const tables = ['customer', 'contact', 'asset', 'look_up'];
  await owner.query('alter table look_up drop constraint look_up_pkey');
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  for (const table of tables) await owner.query(`alter table ${table} no force row level security`);
  await work();
  await owner.query(`set maintenance_work_mem = '512MB'`);
  await owner.query('alter table look_up add primary key (tenant_id, kind, id, token)');
  for (const { definition } of rows) await owner.query(definition);
  for (const table of tables) await owner.query(`alter table ${table} force row level security`);
  await owner.query('vacuum analyze look_up');
  await owner.query('analyze');
}

import type { Id } from '../../kernel/id.ts';
import { roleOf } from '../database/caller.ts';
import { plannedAnew, sql, statement } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';
import { lookUpRange, type TokenRange } from './look-up-prefix.ts';

/** A record and what it is looked up by (see `lookUpTokens`); without tokens it is found no more. */
export interface LookUpEntry {
  kind: string;
  id: Id;
  /** Null: of no customer (staff); then customers' people never find it. */
  customerId: Id | null;
  tokens: readonly string[];
}

/** Puts the tokens of these records in the place of whatever they were looked up by before. */
export async function indexLookUp(tx: Tx, ...entries: LookUpEntry[]): Promise<void> {
  const { ofCustomers, internal } = bySide(entries);
  if (ofCustomers.length > 0) await forget(tx, 'look_up', ofCustomers);
  if (internal.length > 0) await forget(tx, 'look_up_internal', internal);
  await addLookUp(tx, ...entries);
}

/**
 * The same for records that are new, of which nothing is to be forgotten: while a table is filled its statistics lag
 * behind, and looking for what is not there reads all of it.
 */
export async function addLookUp(tx: Tx, ...entries: LookUpEntry[]): Promise<void> {
  const { ofCustomers, internal } = bySide(entries);
  if (ofCustomers.length > 0) await addOfCustomers(tx, rowsOf(ofCustomers));
  if (internal.length > 0) await addInternal(tx, rowsOf(internal));
}

function bySide(entries: readonly LookUpEntry[]) {
  return {
    ofCustomers: entries.filter(({ customerId }) => customerId !== null),
    internal: entries.filter(({ customerId }) => customerId === null),
  };
}

async function forget(tx: Tx, table: 'look_up' | 'look_up_internal', entries: LookUpEntry[]): Promise<void> {
  await tx.run(
    statement(sql`
      delete from ${sql.table(table)} as old
      using unnest(${columnOf(entries, 'kind')}::text[], ${columnOf(entries, 'id')}::uuid[]) as gone (kind, id)
      where old.tenant_id = ${tx.tenantId} and old.kind = gone.kind and old.id = gone.id`),
  );
}

async function addOfCustomers(tx: Tx, rows: TokenRow[]): Promise<void> {
  await tx.run(
    statement(sql`
      insert into look_up (tenant_id, customer_id, kind, token, id)
      select ${tx.tenantId}::uuid, customer_id, kind, token, id
      from unnest(${columnOf(rows, 'customerId')}::uuid[], ${columnOf(rows, 'kind')}::text[],
        ${columnOf(rows, 'token')}::text[], ${columnOf(rows, 'id')}::uuid[]) as given (customer_id, kind, token, id)`),
  );
}

async function addInternal(tx: Tx, rows: TokenRow[]): Promise<void> {
  await tx.run(
    statement(sql`
      insert into look_up_internal (tenant_id, kind, token, id)
      select ${tx.tenantId}::uuid, kind, token, id
      from unnest(${columnOf(rows, 'kind')}::text[], ${columnOf(rows, 'token')}::text[],
        ${columnOf(rows, 'id')}::uuid[]) as given (kind, token, id)`),
  );
}

type TokenRow = Omit<LookUpEntry, 'tokens'> & { token: string };

/** One row a token. */
function rowsOf(entries: LookUpEntry[]): TokenRow[] {
  return entries.flatMap(({ kind, id, customerId, tokens }) =>
    tokens.map((token) => ({ kind, id, customerId, token })),
  );
}

function columnOf<Row, Name extends keyof Row>(rows: Row[], name: Name): Row[Name][] {
  return rows.map((row) => row[name]);
}

/** A record may begin so by several of its tokens: of name, pinyin and numbers. */
const tokensARecord = 8;

/** Read of all customers together, where it is asked of each: who sees many gets fewer of each. */
const mostRowsOfAll = 1600;

export interface LookUpWanted {
  kind: string;
  text: string;
  most: number;
  /** Only what is of this customer. */
  customerId?: Id | undefined;
}

/**
 * Ids of the records of this kind that the caller may see and that begin with what was typed, closest first, at most
 * `most`; empty while nothing is typed. No more of an index is read than that takes: one character is the beginning of
 * half of all names. Over all customers it is look_up_by_token; of some, look_up_of_customer once each, so that a small
 * customer's few are not sought among everybody's.
 */
export async function lookUp(tx: Tx, wanted: LookUpWanted): Promise<Id[]> {
  const range = lookUpRange(wanted.text);
  if (range === null) return [];
  const begun = { ...wanted, range };
  const isLimited = roleOf(tx.caller) === 'limited';
  const ofCustomers = isLimited ? ofEach(tx, begun) : beginning(tx, 'look_up', begun);
  const met = wanted.customerId === undefined ? [ofCustomers, beginning(tx, 'look_up_internal', begun)] : [ofCustomers];
  const found = sql<{ id: Id }>`
    select id from (${sql.join(met, sql` union all `)}) as met
    group by id order by min(token), id limit ${wanted.most}`;
  // over all customers one plan serves whatever is typed: a search asks it of ten kinds, and planning was most of it
  const isAlike = !isLimited && wanted.customerId === undefined;
  const rows = await tx.rows(isAlike ? statement(found) : plannedAnew(statement(found)));
  return rows.map(({ id }) => id);
}

interface Begun extends LookUpWanted {
  range: TokenRange;
}

function beginning(tx: Tx, table: string, { kind, range, most, customerId }: Begun) {
  const ofCustomer = customerId === undefined ? sql`` : sql`and customer_id = ${customerId}`;
  return sql`
    (select id, token from ${sql.table(table)}
    where tenant_id = ${tx.tenantId} and kind = ${kind} and token >= ${range.from} and token < ${range.below} ${ofCustomer}
    order by token, id limit ${most * tokensARecord})`;
}

/** By a function that holds the walls itself (migration 0020): whoever is limited may call no other. */
function ofEach(tx: Tx, { kind, range, most, customerId }: Begun) {
  const rows = most * tokensARecord;
  const { customers } = tx.caller;
  const share = Math.max(tokensARecord, Math.floor(mostRowsOfAll / Math.max(1, customers.length)));
  return sql`
    select id, token from look_up_limited(
      ${tx.tenantId}, ${customerId ?? null}, ${kind}, ${range.from}, ${range.below}, ${Math.min(rows, share)}, ${rows})`;
}

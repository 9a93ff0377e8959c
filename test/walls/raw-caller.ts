import pg from 'pg';

/** What a transaction of a caller is set to, as the unit of work sets it. */
export interface RawScope {
  tenant: string;
  customers: string[];
  account?: string;
  /** The subject that a guest was let in to. */
  guest?: string;
  /** Where that stood. */
  place?: string;
}

/** How a statement ended: with rows read or touched, or with the SQLSTATE that refused it. */
export type Outcome = { rows: number; answer: Record<string, unknown>[]; refused?: undefined } | { refused: string };

/** A caller's database role with plain SQL in hand: as if a statement of ours had forgotten every condition. */
export interface RawCaller {
  role: string;
  scope: RawScope;
  /** Nothing that it does is kept. */
  try(statement: string, values?: unknown[]): Promise<Outcome>;
  close(): Promise<void>;
}

export async function rawCaller(url: string, scope: RawScope): Promise<RawCaller> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { tenant, customers, account = '', guest = '', place = '' } = scope;
  const settings = `set local app.tenant_id = '${tenant}'; set local app.customers = '${customers.join(',')}'; set local app.account_id = '${account}'; set local app.guest = '${guest}'; set local app.guest_place = '${place}'`;
  return {
    role: decodeURIComponent(new URL(url).username),
    scope,
    async try(statement, values = []) {
      await client.query(`begin; ${settings}`);
      try {
        const { rowCount, rows } = await client.query<Record<string, unknown>>(statement, values);
        return { rows: rowCount ?? 0, answer: rows };
      } catch (error) {
        if (error instanceof pg.DatabaseError && error.code !== undefined) return { refused: error.code };
        throw error;
      } finally {
        await client.query('rollback');
      }
    },
    close: () => client.end(),
  };
}

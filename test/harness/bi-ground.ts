import assert from 'node:assert/strict';
import fc from 'fast-check';
import pg from 'pg';
import { makeBiLogin, type BiLoginAsked } from '../../modules/reports/server/bi-logins/make-bi-login.ts';
import { randomTickets } from '../../modules/reports/server/reports/random-tickets.cases.ts';
import { makeCompany, recordOne, type Company } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { TestProvider } from './providers.ts';
import { makeGround, plantRandom } from './report-ground.ts';
import { openDesk, type TestDesk } from './service-desk.ts';

export interface BiGround {
  desk: TestDesk;
  /** Makes a login of this provider. */
  made(provider: TestProvider, asked?: Partial<BiLoginAsked>): ReturnType<typeof makeBiLogin>;
  /** Connects as a login; closed with the ground. */
  signedIn(login: { role: string; password: string | null }): Promise<pg.Client>;
  close(): Promise<void>;
}

export const operator = systemCaller('cli bi-login');

/** The desk with rows in every view, of two customers and of a second provider. */
export async function openBiGround(): Promise<BiGround> {
  const desk = await openDesk();
  await fill(desk);
  const { owner, ownerUrl, close } = desk.ground;
  const open: pg.Client[] = [];
  return {
    desk,
    made: (provider, asked = {}) =>
      provider.as(operator, (tx) => makeBiLogin(tx, owner, { name: 'BI', customers: [], ...asked })),
    async signedIn({ role, password }) {
      const url = new URL(ownerUrl);
      url.username = role;
      url.password = password ?? '';
      const client = new pg.Client({ connectionString: url.href });
      await client.connect();
      open.push(client);
      return client;
    },
    async close() {
      for (const client of open) await client.end();
      await close();
    },
  };
}

async function fill({ huaxin, other, manager, stranger, donghai, xiling }: TestDesk): Promise<void> {
  await huaxin.as(manager, async (tx) => {
    const surroundings = await makeGround(tx, [donghai, xiling], [manager.subjectId ?? '']);
    const [tickets = []] = fc.sample(randomTickets(surroundings, 200), { seed: 7, numRuns: 1 });
    await plantRandom(tx, tickets, surroundings);
    for (const company of [donghai, xiling]) await spendTime(tx, company);
  });
  await other.as(stranger, async (tx) => {
    const company = await makeCompany(tx, { name: '西江电力', site: '总部' });
    await makeGround(tx, [company], [stranger.subjectId ?? '']);
    await spendTime(tx, company);
  });
}

/** On a ticket, once for good and once taken back. */
async function spendTime(tx: Tx, company: Company): Promise<void> {
  const { id: ticketId } = await recordOne(tx, company);
  const spell = { kind: 'remote', startedAt: '2026-11-02T01:00:00.000Z', endedAt: '2026-11-02T01:50:00.000Z' };
  const whose = { tenantId: tx.tenantId, customerId: company.id, ticketId, staffId: tx.caller.subjectId ?? '' };
  const entry = { ...spell, ...whose, minutes: 50, isBillable: true, recordedAt: tx.now };
  const both = [
    { ...entry, id: tx.newId() },
    { ...entry, id: tx.newId(), retiredAt: tx.now },
  ];
  await tx.run(sqlBuilder.insertInto('timeEntry').values(both));
}

/** The views, the table of each, and which of its rows are there. */
export const biViews = [
  { view: 'tickets', key: 'ticket_id', table: 'ticket', lasting: 'true' },
  { view: 'customers', key: 'customer_id', table: 'customer', lasting: 'true' },
  { view: 'sites', key: 'site_id', table: 'site', lasting: 'true' },
  { view: 'categories', key: 'category_id', table: 'category', lasting: 'true' },
  { view: 'time_entries', key: 'time_entry_id', table: 'time_entry', lasting: 'retired_at is null' },
  { view: 'assets', key: 'asset_id', table: 'asset', lasting: 'true' },
] as const;

export async function idsIn(client: pg.Client, { view, key }: (typeof biViews)[number]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`select ${key} as id from bi.${view} order by 1`);
  return rows.map(({ id }) => id);
}

/** Refused for want of a right; a view of several tables takes nothing, whoever asks. */
export async function refused(client: pg.Client, statement: string): Promise<void> {
  await assert.rejects(client.query(statement), (error: unknown) => {
    assert.ok(
      error instanceof pg.DatabaseError && refusals.includes(error.code ?? ''),
      `${statement}: ${String(error)}`,
    );
    return true;
  });
}

const refusals = ['42501', '55000'];

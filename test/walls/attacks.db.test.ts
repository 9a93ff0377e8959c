import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { openWorld, type World } from '../cast/world.ts';
import { customerColumn, reached, smuggled, type Attack, type Place } from './attacks.ts';
import { mapTables, type MapTable } from './map-tables.ts';
import { partedTables } from './parted-tables.ts';
import { rawCaller, type Outcome, type RawCaller } from './raw-caller.ts';
import { fillTables } from './two-customers.ts';

const walled = (await mapTables()).filter((table) => table.class !== 'platform');
const parted = await partedTables();
/** Of these, rows of one customer are none of another's business. */
const ofCustomers: MapTable[] = walled
  .filter(({ name, class: tableClass }) => tableClass === 'customer' || parted.has(name))
  .map((table) => ({ ...table, class: 'customer' }));
const notAllowed = '42501';
const ofNobody = '00000000-0000-7000-8000-000000000000';

/**
 * Plain SQL as each caller role, with no condition of ours in it: what the walls alone hold. Generated from the module
 * map, so that a new table is attacked with the others.
 */
describe('the walls under plain SQL', () => {
  let world: World;
  let seer: pg.Client;
  const callers = new Map<string, RawCaller>();
  let own: Place;
  let ofOtherCustomer: Place;
  let ofOtherProvider: Place;

  before(async () => {
    world = await openWorld();
    await fillTables(world);
    const { database, ids } = world;
    seer = new pg.Client({ connectionString: database.ownerUrl });
    await seer.connect();
    await seer.query('set role backup');
    own = { tenant: ids.tenant, customer: ids.customer.xiling };
    ofOtherCustomer = { tenant: ids.tenant, customer: ids.customer.donghai };
    ofOtherProvider = { tenant: await tenantOf(seer, ids.customer.stranger), customer: ids.customer.stranger };
    const scope = { tenant: own.tenant, customers: [own.customer] };
    const account = await accountOf(seer, ids.contact.teacher);
    callers.set('desk', await rawCaller(database.deskUrl, { ...scope, customers: [] }));
    callers.set('limited', await rawCaller(database.limitedUrl, scope));
    callers.set('portal', await rawCaller(database.portalUrl, { ...scope, account }));
  });
  after(async () => {
    for (const caller of callers.values()) await caller.close();
    await seer.end();
    await world.close();
  });

  async function attack(role: string, table: MapTable, foreign: Place): Promise<Attack> {
    const caller = callers.get(role);
    const row = await rowOf(seer, table, foreign);
    assert.ok(caller && row !== null, `${table.name} has no row to attack: test/walls/two-customers.ts makes them`);
    return { caller, table, own, foreign, row };
  }

  for (const role of ['desk', 'limited', 'portal']) {
    for (const table of walled) {
      it(`keep ${role} from another provider's ${table.name}`, async () => {
        const attacking = await attack(role, table, ofOtherProvider);
        assertNothing(await reached(attacking));
        assertRefused(await smuggled(attacking), await rowsSeen(attacking));
      });
    }
  }

  for (const role of ['limited', 'portal']) {
    for (const table of ofCustomers) {
      it(`keep ${role} of one customer from another's ${table.name}`, async () => {
        const attacking = await attack(role, table, ofOtherCustomer);
        assertNothing(await reached(attacking));
        assertRefused(await smuggled(attacking), await rowsSeen(attacking));
      });
    }
  }

  it("keep a customer's people from what was written internally", async () => {
    const portal = callers.get('portal');
    assert.ok(portal);
    const seen = await portal.try('select audience from ticket_entry');
    assert.ok(seen.refused === undefined && seen.rows > 0, 'they see the public ones');
    assert.deepEqual([...new Set(seen.answer.map(({ audience }) => audience))], ['public']);
    const entry: MapTable = { name: 'ticket_entry', class: 'customer' };
    const row = JSON.parse((await rowOf(seer, entry, own)) ?? '{}') as object;
    const copy = 'insert into ticket_entry select * from jsonb_populate_record(null::ticket_entry, $1::jsonb)';
    const writing = (audience: string) => portal.try(copy, [JSON.stringify({ ...row, audience })]);
    assert.deepEqual(await writing('internal'), { refused: notAllowed });
    // past the wall, and known already
    assert.deepEqual(await writing('public'), { refused: '23505' });
  });

  for (const table of ['sign_in_account', 'session', 'sign_in_link', 'idempotent_request']) {
    it(`keep a customer's people from a colleague's ${table}`, async () => {
      const column = table === 'sign_in_account' ? 'id' : 'account_id';
      const portal = callers.get('portal');
      const others = await portal?.try(`select 1 from ${table} where ${column} is distinct from $1`, [
        portal.scope.account,
      ]);
      assertNothing({ read: others ?? { refused: 'no caller' } });
    });
  }

  it('let limited staff and customers call functions of their own, and none that sees all', async () => {
    const granted = `select p.proname as name from pg_proc p where p.prosecdef
      and p.pronamespace = 'public'::regnamespace and has_function_privilege($1, p.oid, 'execute')`;
    const calledBy = async (role: string) =>
      (await seer.query<{ name: string }>(granted, [role])).rows.map(({ name }) => name).toSorted();
    const ofLimited = [
      'contract_cover_limited',
      'contract_promises_limited',
      'look_up_limited',
      'search_documents_limited',
      'search_tickets_limited',
      // how busy somebody is with tickets of whichever customers, and nothing of those
      'staff_load',
    ];
    assert.deepEqual(await calledBy('yingtai_limited'), ofLimited);
    const shared = ['contract_cover_limited', 'contract_promises_limited'];
    const ofPortal = [...shared, 'search_documents_released', 'search_tickets_public'];
    assert.deepEqual(await calledBy('yingtai_portal'), ofPortal);
  });

  for (const role of ['limited', 'portal']) {
    it(`tell ${role} by contract_cover_limited of nobody else's contracts, whatever it is asked`, async () => {
      const ask = (tenant: string, customer: string) =>
        callers
          .get(role)
          ?.try(`select number from contract_cover_limited($1, $2, null, current_date)`, [tenant, customer]);
      const nothing = { rows: 0, answer: [] };
      assert.deepEqual(await ask(ofOtherProvider.tenant, ofOtherProvider.customer), nothing);
      assert.deepEqual(await ask(own.tenant, ofOtherProvider.customer), nothing);
      assert.deepEqual(await ask(own.tenant, ofOtherCustomer.customer), nothing);
      const all = `select from contracts_serving($1, $2, null, current_date)`;
      assert.deepEqual(await callers.get(role)?.try(all, [own.tenant, own.customer]), { refused: notAllowed });
    });
  }

  for (const role of ['limited', 'portal']) {
    it(`tell ${role} by contract_promises_limited of nobody else's promises, whatever it is asked`, async () => {
      const ask = (tenant: string, customers: string[]) =>
        callers.get(role)?.try(`select name from contract_promises_limited($1, $2)`, [tenant, customers]);
      const nothing = { rows: 0, answer: [] };
      const others = [ofOtherCustomer.customer, ofOtherProvider.customer];
      assert.deepEqual(await ask(own.tenant, others), nothing);
      assert.deepEqual(await ask(ofOtherProvider.tenant, [own.customer, ...others]), nothing);
      const all = `select from contract_promises($1, $2)`;
      assert.deepEqual(await callers.get(role)?.try(all, [own.tenant, [own.customer]]), { refused: notAllowed });
    });
  }

  for (const role of ['desk', 'limited']) {
    it(`tell ${role} by staff_load how busy nobody of another provider is`, async () => {
      const ask = (tenant: string) =>
        callers.get(role)?.try(`select open_count from staff_load($1, $2, $3)`, [tenant, ofNobody, [ofNobody]]);
      assert.deepEqual(await ask(own.tenant), { rows: 1, answer: [{ open_count: 0 }] });
      assert.deepEqual(await ask(ofOtherProvider.tenant), { rows: 0, answer: [] });
    });
  }

  it('tell limited staff by look_up_limited of nobody else, whatever it is asked', async () => {
    const ask = (tenant: string, whose: string | null) =>
      callers
        .get('limited')
        ?.try(`select id from look_up_limited($1, $2, 'contact', '', U&'\\FFFF', 100, 100)`, [tenant, whose]);
    const nothing = { rows: 0, answer: [] };
    assert.deepEqual(await ask(ofOtherProvider.tenant, null), nothing);
    assert.deepEqual(await ask(ofOtherProvider.tenant, ofOtherProvider.customer), nothing);
    assert.deepEqual(await ask(own.tenant, ofOtherCustomer.customer), nothing);
    const found = await ask(own.tenant, null);
    assert.ok(found?.refused === undefined && found?.rows, 'it finds its own');
    const ids = found.answer.map(({ id }) => id);
    const { rows } = await seer.query('select distinct customer_id from contact where id = any ($1)', [ids]);
    assert.deepEqual(rows, [{ customer_id: own.customer }]);
  });

  const searches = { desk: 'search_tickets', limited: 'search_tickets_limited', portal: 'search_tickets_public' };
  for (const [role, search] of Object.entries(searches)) {
    it(`tell ${role} by ${search} of nobody else's tickets, whatever it is asked`, async () => {
      const ask = (tenant: string, whose: string | null) =>
        callers.get(role)?.try(`select ticket_id from ${search}($1, $2, '''打印'''::tsquery, 100)`, [tenant, whose]);
      const nothing = { rows: 0, answer: [] };
      assert.deepEqual(await ask(ofOtherProvider.tenant, null), nothing);
      assert.deepEqual(await ask(ofOtherProvider.tenant, ofOtherProvider.customer), nothing);
      const found = await ask(own.tenant, null);
      assert.ok(found?.refused === undefined && found?.rows, 'it finds its own');
      if (role === 'desk') return;
      const ids = found.answer.map(({ ticket_id: id }) => id);
      const { rows } = await seer.query('select distinct customer_id from ticket where id = any ($1)', [ids]);
      assert.deepEqual(rows, [{ customer_id: own.customer }]);
      assert.deepEqual(await ask(own.tenant, ofOtherCustomer.customer), nothing);
    });
  }
});

/** Told, changed, removed or held: no row, or not allowed to ask. */
function assertNothing(outcomes: Record<string, Outcome>): void {
  for (const [what, outcome] of Object.entries(outcomes)) {
    if (outcome.refused === undefined) assert.equal(outcome.rows, 0, `${what} ${outcome.rows} rows`);
    else assert.equal(outcome.refused, notAllowed, what);
  }
}

/** Only where a caller sees nothing of its own to move may a move end without a refusal. */
function assertRefused(outcomes: Record<string, Outcome>, rowsSeen: number): void {
  for (const [what, outcome] of Object.entries(outcomes)) {
    if (what === 'moved' && rowsSeen === 0) assertNothing({ [what]: outcome });
    else assert.deepEqual(outcome, { refused: notAllowed }, what);
  }
}

async function rowOf(seer: pg.Client, table: MapTable, place: Place): Promise<string | null> {
  const { rows } = await seer.query<{ row: string }>(
    `select to_jsonb(t)::text as row from ${table.name} t where ${within(table)} limit 1`,
    valuesOf(table, place),
  );
  return rows[0]?.row ?? null;
}

async function rowsSeen({ caller, table }: Attack): Promise<number> {
  const seen = await caller.try(`select 1 from ${table.name}`);
  return seen.refused === undefined ? seen.rows : 0;
}

function within(table: MapTable): string {
  return table.class === 'customer' ? `tenant_id = $1 and ${customerColumn(table)} = $2` : 'tenant_id = $1';
}

function valuesOf(table: MapTable, { tenant, customer }: Place): string[] {
  return table.class === 'customer' ? [tenant, customer] : [tenant];
}

async function tenantOf(seer: pg.Client, customer: string): Promise<string> {
  const { rows } = await seer.query<{ tenant: string }>('select tenant_id as tenant from customer where id = $1', [
    customer,
  ]);
  return rows[0]?.tenant ?? '';
}

async function accountOf(seer: pg.Client, subject: string): Promise<string> {
  const { rows } = await seer.query<{ id: string }>('select id from sign_in_account where subject_id = $1', [subject]);
  return rows[0]?.id ?? '';
}

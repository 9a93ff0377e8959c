import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import * as cast from '../../../../demo/cast/cast.ts';
import { biViews, idsIn, openBiGround, operator, refused } from '../../../../test/harness/bi-ground.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { endBiLogin } from './end-bi-login.ts';
import { listBiLogins } from './list-bi-logins.ts';
import { makeBiLogin } from './make-bi-login.ts';

const ground = await openBiGround();
after(() => ground.close());
const { made, signedIn } = ground;
const { huaxin, other, donghai, xiling } = ground.desk;
const { owner, ownerUrl, deskUrl } = ground.desk.ground;
const [tickets, customers] = biViews;

const login = await made(huaxin, { customers: [cast.customers.donghai.name] });
const limited = await signedIn(login);

test('no setting and no role widens what a login sees', async () => {
  const seen = await idsIn(limited, tickets);
  await limited.query(`set app.tenant_id = '${other.id}'; set app.customers = '${xiling.id}'; set role none`);
  await limited.query('set search_path = public, bi');
  assert.deepEqual(await idsIn(limited, tickets), seen);
  await limited.query('set row_security = off');
  await refused(limited, 'select from bi.tickets');
  await limited.query('reset all');
  const { rows } = await owner.query<{ name: string }>(`select rolname as name from pg_roles where rolname <> $1`, [
    login.role,
  ]);
  assert.ok(rows.length > 5);
  for (const { name } of rows) {
    await refused(limited, `set role "${name}"`);
    await refused(limited, `set session authorization "${name}"`);
  }
});

test('no condition of a login runs on rows that it does not see', async () => {
  const seen = await idsIn(limited, tickets);
  // of another customer's row it would divide by nothing
  const { rowCount } = await limited.query(`select from bi.tickets where 1 / (customer_id = '${donghai.id}')::int = 1`);
  assert.equal(rowCount, seen.length);
});

test('a login writes nothing, makes nothing, and reads no table', async () => {
  await limited.query('set default_transaction_read_only = off');
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'p')`,
  );
  assert.ok(rows.length > 50);
  for (const { name } of rows) await refused(limited, `select from public."${name}"`);
  for (const { view } of biViews) {
    await refused(limited, `delete from bi.${view}`);
    await refused(limited, `insert into bi.${view} default values`);
  }
  for (const schema of ['public', 'bi', 'pg_temp']) await refused(limited, `create table ${schema}.mine (id integer)`);
  await refused(limited, 'create schema mine');
  await refused(limited, 'create role mine');
  await refused(limited, `select public.make_bi_login(null, null, 'x', 'x', null, now())`);
  await limited.query('reset all');
});

test('a login has few connections and little time, and the days of its provider', async () => {
  const { rows } = await limited.query<{ most: number }>(
    'select rolconnlimit as most from pg_roles where rolname = session_user',
  );
  assert.deepEqual(rows, [{ most: 5 }]);
  assert.deepEqual((await limited.query('show statement_timeout')).rows, [{ statement_timeout: '1min' }]);
  assert.deepEqual((await limited.query('show timezone')).rows, [{ TimeZone: 'Asia/Shanghai' }]);
});

test('an ended login sees nothing, though it is still connected, and cannot come back', async () => {
  const ended = await made(huaxin);
  const client = await signedIn(ended);
  assert.ok((await idsIn(client, tickets)).length > 0);
  await huaxin.as(operator, (tx) => endBiLogin(tx, owner, ended.role));
  for (const view of biViews) assert.deepEqual(await idsIn(client, view), []);
  await assert.rejects(signedIn(ended), { code: '28000' });
  await assert.rejects(made(huaxin, { role: ended.role }), refuses('bi_login.known_role', 'role'));
  const again = huaxin.as(operator, (tx) => endBiLogin(tx, owner, ended.role));
  await assert.rejects(again, refuses('bi_login.unknown_login'));
});

test('a login of a suspended provider sees nothing until it is resumed', async () => {
  const client = await signedIn(await made(other));
  await owner.query(`select set_tenant_status('other', 'suspended')`);
  assert.deepEqual(await idsIn(client, customers), []);
  await owner.query(`select set_tenant_status('other', 'active')`);
  assert.ok((await idsIn(client, customers)).length > 0);
});

test('logins are listed and ended by their own provider only', async () => {
  const listed = await huaxin.as(operator, (tx) => listBiLogins(tx, owner));
  assert.deepEqual(
    listed.map((one) => [one.customers, one.endedAt === null]),
    [
      [[cast.customers.donghai.name], true],
      [null, false],
    ],
  );
  const theirs = other.as(operator, (tx) => endBiLogin(tx, owner, login.role));
  await assert.rejects(theirs, refuses('bi_login.unknown_login'));
});

test('a role that the administrator made serves, if it may nothing else', async () => {
  const role = `made_by_hand_${login.role.slice(-8)}`;
  await owner.query(`create role ${role} login password 'by-hand'`);
  const { password } = await made(huaxin, { role });
  assert.equal(password, null);
  assert.ok((await idsIn(await signedIn({ role, password: 'by-hand' }), tickets)).length > 0);
  for (const unfit of ['yingtai_desk', 'search', new URL(ownerUrl).username, 'nobody'])
    await assert.rejects(made(huaxin, { role: unfit }), refuses('bi_login.unfit_role', 'role'));
});

test('where the owner may make no roles, it is said what the administrator shall run', async () => {
  const powerless = new pg.Client({ connectionString: deskUrl });
  await powerless.connect();
  try {
    const asked = { name: 'BI', customers: [] };
    const making = huaxin.as(operator, (tx) => makeBiLogin(tx, powerless, asked));
    await assert.rejects(making, (error: unknown) => {
      refuses('bi_login.may_not_make_roles')(error);
      assert.match(
        JSON.stringify(error),
        /CREATE ROLE yingtai_bi_[0-9a-f]{8} LOGIN .* CONNECTION LIMIT 5 PASSWORD '…';/,
      );
      return true;
    });
  } finally {
    await powerless.end();
  }
});

test('the name of a customer of another provider is none', async () => {
  await assert.rejects(made(huaxin, { customers: ['西江电力'] }), refuses('bi_login.unknown_customer', 'customer'));
});

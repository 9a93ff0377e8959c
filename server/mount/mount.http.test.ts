import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readCustomer, recordCustomer } from '../../modules/customers/customer.contract.ts';
import { readSession } from '../../modules/identity/session.contract.ts';
import { makeToken } from '../../modules/identity/token.contract.ts';
import { Client } from '../../test/cast/client.ts';
import { openWorld, type World } from '../../test/cast/world.ts';
import { makeApp } from '../app.ts';

interface Told {
  code: string;
  detail: string;
  errors?: { field: string; code: string; message: string }[];
}

describe('what every route has in common', () => {
  let world: World;
  let admin: Client;
  const customers = '/api/v1/customers';

  before(async () => {
    world = await openWorld();
    admin = world.as('admin');
  });
  after(() => world.close());

  /** The problem that an answer tells. */
  const problem = (answered: { body: unknown }) => answered.body as Told;

  describe('bad input', () => {
    it('names an unknown field, in the language of whoever asks', async () => {
      const chinese = await admin.send('POST', customers, { body: { name: '南海港务', colour: 'red' } });
      assert.equal(chinese.status, 422);
      assert.deepEqual(problem(chinese).errors, [
        { field: 'colour', code: 'unknown', message: '没有这一项，请去掉。' },
      ]);
      const english = await world.as('nobody').send('POST', '/api/v1/session', {
        body: { email: 'nobody', password: 7 },
        headers: { 'accept-language': 'en-GB' },
      });
      assert.deepEqual(
        problem(english).errors?.map(({ field, message }) => [field, message]),
        [
          ['email', 'Enter a valid e-mail address, such as wang@example.cn.'],
          ['password', 'Wrong type: this should be string.'],
        ],
      );
    });

    it('answers 400 to broken JSON, 415 to another type, 413 to a body over a megabyte', async () => {
      const send = (payload: string, type = 'application/json') =>
        admin.send('POST', customers, { body: payload, headers: { 'content-type': type } });
      assert.equal((await send('{"name": ')).status, 400);
      assert.equal((await send('name=x', 'application/x-www-form-urlencoded')).status, 415);
      assert.equal((await send(`{"name": "${'x'.repeat(1024 * 1024)}"}`)).status, 413);
    });

    it('calls what is no id, or nobody knows, not found', async () => {
      for (const id of ['1', "' or 1=1 --", '019a9d6e-1111-7111-8111-111111111111']) {
        assert.equal((await admin.send('GET', `${customers}/${encodeURIComponent(id)}`)).status, 404);
      }
      assert.equal((await admin.send('GET', '/api/v1/nothing-here')).status, 404);
    });

    it('says at the field what already exists, and what a body names that is not there', async () => {
      const double = await admin.send('POST', customers, { body: { name: '东海制造有限公司' } });
      assert.equal(double.status, 409);
      assert.deepEqual(
        problem(double).errors?.map(({ field }) => field),
        ['name'],
      );
      const foreign = await admin.send('POST', customers, {
        body: { name: '南海港务', accountManagerId: world.ids.staff.stranger },
      });
      assert.equal(foreign.status, 422);
      assert.deepEqual(
        problem(foreign).errors?.map(({ field }) => field),
        ['accountManagerId'],
      );
    });

    it('refuses a page marker that was changed, or belongs to another list', async () => {
      const page = await admin.send('GET', `${customers}?limit=1`);
      const { next } = page.body as { next: string };
      const turned = next.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
      assert.equal((await admin.send('GET', `${customers}?limit=1&cursor=${next}`)).status, 200);
      assert.equal((await admin.send('GET', `${customers}?limit=1&cursor=${turned}`)).status, 400);
      assert.equal((await admin.send('GET', `/api/v1/contacts?limit=1&cursor=${next}`)).status, 400);
      assert.equal((await world.as('stranger').send('GET', `${customers}?limit=1&cursor=${next}`)).status, 400);
    });
  });

  describe('a save', () => {
    it('must say what it has seen, and is refused when that is old', async () => {
      const customer = await admin.try(recordCustomer, { body: { name: '北湖水务' } });
      const { id } = customer.body;
      const url = `${customers}/${id}`;
      assert.equal(customer.headers['etag'], '"r1"');
      assert.equal((await admin.send('PATCH', url, { body: { phone: '0574-87650001' } })).status, 428);
      const first = await admin.send('PATCH', url, {
        body: { phone: '0574-87650001' },
        headers: { 'if-match': '"r1"' },
      });
      assert.equal(first.headers['etag'], '"r2"');
      const late = await admin.send('PATCH', url, {
        body: { phone: '0574-87650002' },
        headers: { 'if-match': '"r1"' },
      });
      assert.equal(late.status, 412);
      assert.equal((await admin.ask(readCustomer, { params: { customer: id } })).phone, '0574-87650001');
    });

    it('changes nothing when it is empty', async () => {
      const { id } = await admin.ask(recordCustomer, { body: { name: '东湖水务' } });
      await admin.send('PATCH', `${customers}/${id}`, { body: {}, headers: { 'if-match': '"r1"' } });
      assert.equal((await admin.ask(readCustomer, { params: { customer: id } })).revision, 1);
    });
  });

  describe('an Idempotency-Key', () => {
    const record = (key: string, name: string, who: 'admin' | 'manager' = 'admin') =>
      world.as(who).send('POST', customers, { body: { name }, headers: { 'idempotency-key': key } });

    it('makes a repeated request answer what it answered, once', async () => {
      const once = await record('twice', '西江电力');
      const again = await record('twice', '西江电力');
      assert.equal(once.status, 201);
      assert.deepEqual([again.status, again.body], [once.status, once.body]);
    });

    it('lets ten at the same time record one', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => record('at once', '北江电力')));
      const ids = new Set(answers.map(({ body }) => (body as { id: string }).id));
      assert.equal(ids.size, 1);
    });

    it('is refused with another content, is free for another person, and is not used up by a refusal', async () => {
      assert.equal((await record('mine', '南江电力')).status, 201);
      assert.equal(problem(await record('mine', '东江电力')).code, 'idempotency_key_reused');
      assert.equal((await record('mine', '中江电力', 'manager')).status, 201);
      assert.equal((await record('refused', '南江电力')).status, 409);
      assert.equal((await record('refused', '上江电力')).status, 201);
    });
  });

  describe('a session', () => {
    it('travels in a cookie that no script reads and no other site sends along', async () => {
      const answered = await world.as('nobody').send('POST', '/api/v1/session', {
        body: { provider: 'huaxin', email: 'limin@huaxin.example.cn', password: 'firefly-lantern-2026' },
      });
      const cookie = String(answered.headers['set-cookie']);
      assert.match(cookie, /^yingtai_session=huaxin\.[\w-]{43};/);
      assert.match(cookie, /HttpOnly/);
      assert.match(cookie, /SameSite=Lax/);
      assert.ok(!JSON.stringify(answered.body).includes('huaxin.'.concat(cookie.slice(23, 40))));
    });

    it('goes by https only where people reach us so, also behind a proxy that ends it', async () => {
      const { parts } = world;
      const settings = { ...parts.settings, publicUrl: 'https://desk.huaxin.example.cn' };
      const behindProxy = new Client(await makeApp({ ...parts, settings }), null);
      const body = { provider: 'huaxin', email: 'limin@huaxin.example.cn', password: 'firefly-lantern-2026' };
      const answered = await behindProxy.send('POST', '/api/v1/session', { body });
      assert.match(String(answered.headers['set-cookie']), /; Secure/);
    });

    it('is not taken from another site, by whatever browser', async () => {
      const foreign: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'https://evil.example' },
      ];
      for (const headers of foreign) {
        const answered = await admin.send('POST', customers, { body: { name: '坏人公司' }, headers });
        assert.equal(answered.status, 403);
      }
      const ours = { origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' };
      assert.notEqual((await admin.send('POST', customers, { body: { name: '好人公司' }, headers: ours })).status, 403);
    });
  });

  it('lets an API token do what its scopes say, and no more', async () => {
    const { token } = await admin.ask(makeToken, { body: { name: '报表', scopes: ['customer.read'] } });
    const script = new Client(world.app, null);
    const headers = { authorization: `Bearer ${token}` };
    assert.equal((await script.send('GET', customers, { headers })).status, 200);
    assert.equal((await script.send('POST', customers, { body: { name: '越权公司' }, headers })).status, 403);
    assert.equal((await script.send('GET', customers, { headers: { authorization: `Bearer ${token}x` } })).status, 401);
  });

  it('leaves the account itself to whoever is signed in: a token ends no session and changes no preference', async () => {
    const { token } = await admin.ask(makeToken, { body: { name: '巡检', scopes: ['customer.read'] } });
    const { id } = await admin.ask(readSession);
    const script = new Client(world.app, null);
    const headers = { authorization: `Bearer ${token}` };
    assert.equal((await script.send('GET', '/api/v1/session', { headers })).status, 200);
    assert.equal((await script.send('DELETE', `/api/v1/sessions/${id}`, { headers })).status, 403);
    const theme = await script.send('PATCH', '/api/v1/session/preferences', { body: { theme: 'dark' }, headers });
    assert.equal(theme.status, 403);
    assert.equal((await admin.send('GET', '/api/v1/session')).status, 200);
  });

  it('tells only the fields that are asked for, and refuses those that there are not', async () => {
    const { items, next } = (await admin.send('GET', `${customers}?fields=id,name&limit=1`)).body as {
      items: object[];
      next: string;
    };
    assert.deepEqual(Object.keys(items[0] ?? {}), ['id', 'name']);
    assert.ok(next, 'the page goes on as before');
    const odd = await admin.send('GET', `${customers}?fields=name,password`);
    assert.deepEqual([odd.status, problem(odd).code], [422, 'unknown_field']);
  });

  it('leads no secret and no person from one provider to the other by the same e-mail', async () => {
    const [ours, theirs] = await Promise.all([admin.ask(readSession), world.as('stranger').ask(readSession)]);
    assert.notEqual(ours.provider.code, theirs.provider.code);
  });
});

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { asOwner } from '../../../../platform/database/as-owner.ts';
import { Client } from '../../../../test/cast/client.ts';
import { openWorld, type World } from '../../../../test/cast/world.ts';
import {
  changeLabelSetting,
  enterByLabel,
  findLabelled,
  issueAssetLabel,
  readAssetLabel,
  readLabelSetting,
  retireAssetLabel,
} from '../../asset-label.contract.ts';
import { changeAsset, readAsset, recordAsset, retireAsset } from '../../asset.contract.ts';

describe('the label of a machine', () => {
  let world: World;
  let asset: string;
  let label: { code: string; pin: string };

  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(async () => {
    const { customer, contact } = world.ids;
    const body = { name: '财务打印机', kind: 'printer', customerId: customer.donghai, userId: contact.caller } as const;
    ({ id: asset } = await world.as('hotline').ask(recordAsset, { body }));
    label = await world.as('hotline').ask(issueAssetLabel, { params: { asset } });
  });

  const enter = (code: string, pin: string) => world.as('nobody').try(enterByLabel, { body: { code, pin } });
  const wrongPin = () => (label.pin === '000000' ? '000001' : '000000');
  /** What of an answer could tell one refusal from another. */
  const told = ({ status, body }: { status: number; body: unknown }) => {
    const { instance: _instance, ...problem } = body as { instance?: string };
    return { status, problem };
  };

  it('lets in whoever has its PIN, by a cookie that scripts cannot read and that signs nobody in', async () => {
    const { status, headers } = await enter(label.code, label.pin);
    assert.equal(status, 201);
    const cookie = String(headers['set-cookie']);
    assert.match(cookie, /^yingtai_guest_asset=huaxin\.[\w-]{43}; Path=\/api\/v1; HttpOnly; SameSite=Lax$/);
    const token = /=([^;]+)/.exec(cookie)?.[1] ?? '';
    const asSession = new Client(world.app, token);
    assert.equal((await asSession.try(readAsset, { params: { asset } })).status, 401);
  });

  it('is told its PIN once: reading it tells the code alone', async () => {
    const view = await world.as('hotline').ask(readAssetLabel, { params: { asset } });
    assert.equal(view.label?.code, label.code);
    assert.ok(!JSON.stringify(view).includes(label.pin));
  });

  it('answers a wrong code as it answers a wrong PIN', async () => {
    const ofWrongPin = await enter(label.code, wrongPin());
    const ofWrongCode = await enter(`huaxin.${'z'.repeat(10)}`, label.pin);
    const ofNoProvider = await enter(`nobody.${'z'.repeat(10)}`, label.pin);
    assert.equal(ofWrongPin.status, 401);
    assert.deepEqual(told(ofWrongCode), told(ofWrongPin));
    assert.deepEqual(told(ofNoProvider), told(ofWrongPin));
  });

  it('is locked after five wrong PINs, also for the right one; a code that no label has is locked like it', async () => {
    const unknown = `huaxin.${'y'.repeat(10)}`;
    for (let attempt = 1; attempt <= 5; attempt++) {
      assert.equal((await enter(label.code, wrongPin())).status, 401);
      assert.equal((await enter(unknown, wrongPin())).status, 401);
    }
    const locked = await enter(label.code, label.pin);
    assert.equal(locked.status, 423);
    assert.deepEqual(told(await enter(unknown, label.pin)), told(locked));
    world.clock.advance(16 * 60);
    assert.equal((await enter(label.code, label.pin)).status, 201);
  });

  it('is dead once another is issued, or it is put out of use, or its machine is', async () => {
    const hotline = world.as('hotline');
    const next = await hotline.ask(issueAssetLabel, { params: { asset } });
    assert.equal((await enter(label.code, label.pin)).status, 401);
    assert.equal((await enter(next.code, next.pin)).status, 201);
    await hotline.ask(retireAssetLabel, { params: { asset } });
    assert.equal((await enter(next.code, next.pin)).status, 401);
    const last = await hotline.ask(issueAssetLabel, { params: { asset } });
    await hotline.ask(retireAsset, { params: { asset }, body: {} });
    assert.equal((await enter(last.code, last.pin)).status, 401);
  });

  it('is out of date once the machine is called otherwise', async () => {
    const hotline = world.as('hotline');
    const { revision } = await hotline.ask(readAsset, { params: { asset } });
    const headers = { 'if-match': `"r${revision}"` };
    await hotline.ask(changeAsset, { params: { asset }, body: { name: '二楼打印机' }, headers });
    const view = await hotline.ask(readAssetLabel, { params: { asset } });
    assert.deepEqual(view.label?.changed, ['name']);
  });

  it('works from the networks alone that its customer has named', async () => {
    const params = { customer: world.ids.customer.donghai };
    const change = async (networks: string[]) => {
      const { revision } = await world.as('admin').ask(readLabelSetting, { params });
      await world
        .as('admin')
        .ask(changeLabelSetting, { params, body: { networks }, headers: { 'if-match': `"r${revision}"` } });
    };
    await change(['203.0.113.0/24']);
    const fromOutside = await enter(label.code, label.pin);
    assert.equal(fromOutside.status, 401);
    assert.deepEqual(told(fromOutside), told(await enter(label.code, wrongPin())), 'it tells nobody the right PIN');
    await change([]);
    assert.equal((await enter(label.code, label.pin)).status, 201);
  });

  it('leads staff to the machine, and nobody of a customer or another provider', async () => {
    const query = { code: label.code };
    assert.deepEqual(await world.as('hotline').ask(findLabelled, { query }), { id: asset });
    for (const who of ['caller', 'stranger', 'strangerContact'] as const) {
      assert.equal((await world.as(who).try(findLabelled, { query })).status, 404, who);
    }
  });

  it('is one provider’s, though another has a label with the same code', async () => {
    const stranger = world.as('stranger');
    const body = { name: '打印机', kind: 'printer', customerId: world.ids.customer.stranger } as const;
    const { id: theirs } = await stranger.ask(recordAsset, { body });
    const other = await stranger.ask(issueAssetLabel, { params: { asset: theirs } });
    const own = label.code.split('.')[1] ?? '';
    await asOwner(world.database.ownerUrl, async (owner) => {
      await owner.query('alter table asset_label no force row level security');
      await owner.query('update asset_label set code = $1 where asset_id = $2', [own, theirs]);
      await owner.query('alter table asset_label force row level security');
    });
    assert.equal((await enter(`beichen.${own}`, other.pin)).status, 201);
    assert.equal((await enter(label.code, other.pin)).status, 401);
    assert.deepEqual(await world.as('hotline').ask(findLabelled, { query: { code: label.code } }), { id: asset });
    assert.equal((await stranger.try(findLabelled, { query: { code: label.code } })).status, 404);
  });
});

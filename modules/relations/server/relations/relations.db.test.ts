import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { makeAsset, makeRetiredAsset, makeUser } from '../../../assets/server/assets/asset.factory.ts';
import { changeService } from '../services/change-service.ts';
import { ownersOfServices, servicesOfCustomers } from '../services/hold-records.ts';
import { listServices } from '../services/list-services.ts';
import { readService } from '../services/read-service.ts';
import { reinstateService } from '../services/reinstate-service.ts';
import { retireService } from '../services/retire-service.ts';
import { endRelation } from './end-relation.ts';
import { endRelationsOf } from './end-relations-of.ts';
import { contactsInRelations } from './hold-contacts.ts';
import { listRelations } from './list-relations.ts';
import { readRelation } from './read-relation.ts';
import { recordRelation } from './record-relation.ts';
import { makeService, relate } from './relation.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, engineer, manager, stranger, other, donghai, xiling } = desk;
const now = as(manager, '10:00');

let server: string;
let switchId: string;
let oa: string;
before(async () => {
  server = (await now((tx) => makeAsset(tx, { customerId: donghai.id, name: '应用服务器', kind: 'server' }))).id;
  switchId = (await now((tx) => makeAsset(tx, { customerId: donghai.id, name: '核心交换机', kind: 'network' }))).id;
  oa = (await now((tx) => makeService(tx, { customerId: donghai.id, importance: 'critical' }))).id;
});

describe('relations', () => {
  it('relate two of a customer from a day on, and are told from both ends', async () => {
    const { id, since, until, from, to, customer } = await now((tx) =>
      recordRelation(tx, {
        fromKind: 'service',
        fromId: oa,
        kind: 'runs_on',
        toKind: 'asset',
        toId: server,
        note: '主机',
      }),
    );
    assert.deepEqual([since, until, customer.id], ['2026-11-20', null, donghai.id]);
    assert.deepEqual([from.name, to.name], ['OA 办公系统', '应用服务器']);
    for (const endId of [oa, server]) {
      const { items } = await now((tx) => listRelations(tx, { endId }));
      assert.deepEqual(
        items.map((relation) => relation.id),
        [id],
      );
    }
  });

  it('are refused to itself, twice at once, where the kinds do not fit, and before they are', async () => {
    const relating = { fromKind: 'service', fromId: oa, kind: 'runs_on', toKind: 'asset', toId: server } as const;
    await assert.rejects(
      now((tx) => recordRelation(tx, relating)),
      refuses('relation.twice', 'toId'),
    );
    await assert.rejects(
      now((tx) => relate(tx, [['asset', server], 'depends_on', ['asset', server]])),
      refuses('relation.to_itself', 'toId'),
    );
    await assert.rejects(
      now((tx) => relate(tx, [['asset', server], 'used_by', ['asset', switchId]])),
      refuses('relation.not_fitting', 'kind'),
    );
    const tomorrow = { ...relating, toId: switchId, since: '2026-11-21' };
    await assert.rejects(
      now((tx) => recordRelation(tx, tomorrow)),
      refuses('relation.not_yet', 'since'),
    );
  });

  it('are never across customers, nor to what is another provider’s or out of use', async () => {
    const theirs = (await now((tx) => makeAsset(tx, { customerId: xiling.id }))).id;
    await assert.rejects(
      now((tx) => relate(tx, [['service', oa], 'runs_on', ['asset', theirs]])),
      refuses('relation.other_customer', 'toId'),
    );
    const gone = (await now((tx) => makeRetiredAsset(tx, { customerId: donghai.id }))).id;
    await assert.rejects(
      now((tx) => relate(tx, [['service', oa], 'runs_on', ['asset', gone]])),
      refuses('relation.out_of_use', 'toId'),
    );
    const abroad = other.as(stranger, (tx) => relate(tx, [['service', oa], 'runs_on', ['asset', server]]));
    await assert.rejects(abroad, refuses('unknown_reference', 'fromId'));
  });

  it('end on a day and stay in the history; then they can begin again', async () => {
    const { id, revision } = await now((tx) => relate(tx, [['asset', server], 'connected_to', ['asset', switchId]]));
    const ended = await as(manager, '10:00', revision)((tx) => endRelation(tx, { relation: id }));
    assert.deepEqual([ended.until, ended.abilities], ['2026-11-20', []]);
    await assert.rejects(
      now((tx) => endRelation(tx, { relation: id })),
      refuses('relation.ended'),
    );
    const lasting = await now((tx) => listRelations(tx, { endId: switchId }));
    const all = await now((tx) => listRelations(tx, { endId: switchId, ended: 'with' }));
    assert.deepEqual([lasting.items.length, all.items.length], [0, 1]);
    const again = await now((tx) => relate(tx, [['asset', server], 'connected_to', ['asset', switchId]]));
    const early = now((tx) => endRelation(tx, { relation: again.id, until: '2026-11-19' }));
    await assert.rejects(early, refuses('relation.before_it_began', 'until'));
  });

  it('end with what is taken out of use, once', async () => {
    const gone = (await now((tx) => makeAsset(tx, { customerId: donghai.id, name: '备份机' }))).id;
    const { id } = await now((tx) => relate(tx, [['asset', server], 'backed_up_by', ['asset', gone]]));
    for (let time = 0; time < 2; time++) await now((tx) => endRelationsOf(tx, gone));
    const { until, revision } = await now((tx) => readRelation(tx, { relation: id }));
    assert.deepEqual([until, revision], ['2026-11-20', 2]);
  });

  it('go over when two contacts become one: what both use is used once', async () => {
    const [from, into] = await now(async (tx) => [
      await makeUser(tx, { customerId: donghai.id, name: '双份人' }),
      await makeUser(tx, { customerId: donghai.id, name: '双份人' }),
    ]);
    const both = await now((tx) => relate(tx, [['service', oa], 'used_by', ['contact', from ?? '']]));
    await now((tx) => relate(tx, [['service', oa], 'used_by', ['contact', into ?? '']]));
    await now((tx) => relate(tx, [['asset', server], 'used_by', ['contact', from ?? '']]));
    await now((tx) => contactsInRelations.move(tx, { from: from ?? '', into: into ?? '' }));
    const { items } = await now((tx) => listRelations(tx, { endId: into ?? '', ended: 'with' }));
    assert.deepEqual(
      items.map(({ id, until }) => [id === both.id, until]),
      [
        [false, null],
        [false, null],
        [true, '2026-11-20'],
      ],
    );
    assert.equal(await now((tx) => contactsInRelations.count(tx, into ?? '')), 3);
  });

  it('forget the words of who is erased', async () => {
    const person = await now((tx) => makeUser(tx, { customerId: donghai.id, name: '欧阳锋' }));
    const { id } = await now((tx) =>
      recordRelation(tx, {
        fromKind: 'asset',
        fromId: switchId,
        kind: 'used_by',
        toKind: 'contact',
        toId: person,
        note: '欧阳锋自接',
      }),
    );
    const words = { quoted: ['欧阳锋'], uniqueQuoted: ['欧阳锋'] };
    const erasure = { contactId: person, customerId: donghai.id, pseudonym: '已删除', ...words };
    assert.deepEqual(await now(async (tx) => contactsInRelations.erase?.(tx, erasure)), [id]);
    assert.equal((await now((tx) => readRelation(tx, { relation: id }))).note, '已删除自接');
  });
});

describe('business services', () => {
  it('have one name among those of a customer in use, and who answers for them at it', async () => {
    const twice = now((tx) => makeService(tx, { customerId: donghai.id, name: 'oa 办公系统' }));
    await assert.rejects(twice, refuses('business_service.name_taken', 'name'));
    await now((tx) => makeService(tx, { customerId: xiling.id }));
    const foreign = now((tx) => changeService(tx, { service: oa, ownerId: xiling.callerId }));
    await assert.rejects(foreign, refuses('business_service.other_customer', 'ownerId'));
    const { owner } = await now((tx) => changeService(tx, { service: oa, ownerId: donghai.callerId }));
    assert.equal(owner?.id, donghai.callerId);
    assert.equal(await now((tx) => ownersOfServices.count(tx, donghai.callerId)), 1);
  });

  it('are found by pinyin, with their customer', async () => {
    const { id } = await now((tx) => makeService(tx, { customerId: donghai.id, name: '财务软件' }));
    const { items } = await now((tx) => listServices(tx, { q: 'cwrj', customerId: donghai.id }));
    assert.deepEqual(
      items.map((service) => service.id),
      [id],
    );
  });

  it('take their relations with them out of use, and come back without', async () => {
    const { id } = await now((tx) => makeService(tx, { customerId: donghai.id, name: '旧邮件' }));
    await now((tx) => relate(tx, [['service', id], 'runs_on', ['asset', server]]));
    await assert.rejects(
      as(manager, '10:00', 7)((tx) => retireService(tx, { service: id })),
      refuses('stale'),
    );
    await now((tx) => retireService(tx, { service: id }));
    await assert.rejects(
      now((tx) => changeService(tx, { service: id, note: 'x' })),
      refuses('business_service.retired'),
    );
    const { abilities } = await now((tx) => reinstateService(tx, { service: id }));
    assert.ok(abilities.includes('relate'));
    const { items } = await now((tx) => listRelations(tx, { endId: id }));
    assert.deepEqual(items, []);
  });

  it('allow an engineer what they allow, and whoever only reads nothing', async () => {
    const reader = { ...engineer, permissions: new Set(['business_service.read']) };
    const { abilities } = await huaxin.as(reader, (tx) => readService(tx, { service: oa }));
    assert.deepEqual(abilities, []);
  });

  it('make room when customers are merged', async () => {
    const { id } = await now((tx) => makeService(tx, { customerId: xiling.id, name: '文件服务' }));
    await now((tx) => makeService(tx, { customerId: donghai.id, name: '文件服务' }));
    const system = systemCaller('test');
    await huaxin.as(system, async (tx) => servicesOfCustomers.makeRoom?.(tx, { from: xiling.id, into: donghai.id }));
    const { name } = await now((tx) => readService(tx, { service: id }));
    assert.match(name, /^文件服务（.+）$/);
  });
});

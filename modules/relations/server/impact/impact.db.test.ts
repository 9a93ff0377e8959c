import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeAsset } from '../../../assets/server/assets/asset.factory.ts';
import { relationKinds, type RelationKind } from '../../relation.contract.ts';
import { endRelation } from '../relations/end-relation.ts';
import { makeService, relate } from '../relations/relation.factory.ts';
import { insertRelations, type NewRelation } from '../relations/relation.store.ts';
import { followFailure } from './follow-failure.ts';
import { backwards, forwards } from './impact.rules.ts';
import { readAssetImpact, readServiceImpact } from './read-impact.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, other, stranger, manager, huaxin, donghai, xiling } = desk;
const now = as(manager, '10:00');
const machine = (name: string, customerId = donghai.id) => now((tx) => makeAsset(tx, { customerId, name }));

/** 交换机 ← 服务器 ← OA ← 李明; 服务器 ⇄ 存储; 备份机 keeps what the server has. */
const at: Record<string, string> = {};
before(async () => {
  for (const name of ['交换机', '服务器', '存储', '备份机']) at[name] = (await machine(name)).id;
  at['OA'] = (await now((tx) => makeService(tx, { customerId: donghai.id, ownerId: donghai.colleagueId }))).id;
  const [to, server, store, backup, oa] = ['交换机', '服务器', '存储', '备份机', 'OA'].map((name) => at[name] ?? '');
  await now((tx) => relate(tx, [['asset', server ?? ''], 'connected_to', ['asset', to ?? '']]));
  await now((tx) => relate(tx, [['asset', server ?? ''], 'depends_on', ['asset', store ?? '']]));
  await now((tx) => relate(tx, [['asset', store ?? ''], 'depends_on', ['asset', server ?? '']]));
  await now((tx) => relate(tx, [['asset', server ?? ''], 'backed_up_by', ['asset', backup ?? '']]));
  await now((tx) => relate(tx, [['service', oa ?? ''], 'runs_on', ['asset', server ?? '']]));
  await now((tx) => relate(tx, [['service', oa ?? ''], 'used_by', ['contact', donghai.callerId]]));
});

const impactOf = (name: string, steps?: string) => now((tx) => readAssetImpact(tx, { asset: at[name] ?? '', steps }));
const told = (nodes: readonly { name: string; step: number }[]) =>
  nodes.map(({ name, step }) => `${step} ${name}`).toSorted();

describe('what is hit when something fails', () => {
  it('is what hangs on it, step by step, with loops and without what only backs it up', async () => {
    const { nodes, edges, goesOn, isCut } = await impactOf('交换机');
    const names = nodes.map(({ name }) => name);
    assert.ok(names.includes('OA 办公系统') && names.includes('存储'));
    assert.deepEqual([nodes.length, edges.length, goesOn, isCut], [5, 5, false, false]);
    assert.equal(names[0], '交换机');
    assert.deepEqual(
      told(nodes).map((line) => line[0]),
      ['0', '1', '2', '2', '3'],
    );
    assert.deepEqual(told((await impactOf('备份机')).nodes), ['0 备份机']);
  });

  it('is followed as far as is asked, and it is said that it goes on', async () => {
    const { nodes, goesOn } = await impactOf('交换机', '1');
    assert.deepEqual([told(nodes), goesOn], [['0 交换机', '1 服务器'], true]);
  });

  it('names whom to tell once each, with number and address, for the strongest reason', async () => {
    const { people, peopleCount } = await impactOf('服务器');
    assert.equal(peopleCount, 2);
    assert.deepEqual(
      people.map(({ id, because }) => [id, because]),
      [
        [donghai.colleagueId, 'owner'],
        [donghai.callerId, 'uses'],
      ],
    );
    const blind = { ...manager, permissions: new Set(['relation.read', 'asset.read']) };
    const { people: none } = await huaxin.as(blind, (tx) => readAssetImpact(tx, { asset: at['服务器'] ?? '' }));
    assert.deepEqual(none, []);
  });

  it('is asked of a service as well, and forgets relations that have ended', async () => {
    const link = await now((tx) =>
      relate(tx, [['asset', at['备份机'] ?? ''], 'depends_on', ['service', at['OA'] ?? '']]),
    );
    const count = async () => (await now((tx) => readServiceImpact(tx, { service: at['OA'] ?? '' }))).nodes.length;
    assert.equal(await count(), 3);
    await now((tx) => endRelation(tx, { relation: link.id }));
    assert.equal(await count(), 2);
  });

  it('is nobody else’s to know', async () => {
    const asked = other.as(stranger, (tx) => readAssetImpact(tx, { asset: at['服务器'] ?? '' }));
    await assert.rejects(asked, refuses('not_found'));
  });

  it('is the same as going over all relations again and again, whatever they are', async () => {
    const machines: string[] = [];
    for (let made = 0; made < 6; made++) machines.push((await machine(`M${made}`, xiling.id)).id);
    const pairs = fc.uniqueArray(
      fc.record({
        from: fc.nat(5),
        to: fc.nat(5),
        kind: fc.constantFrom(...relationKinds.filter((kind) => kind !== 'used_by')),
      }),
      { maxLength: 14, selector: ({ from, to, kind }) => `${from}${kind}${to}` },
    );
    await fc.assert(
      fc.asyncProperty(pairs, async (all) => {
        const asked = all.filter(({ from, to }) => from !== to);
        await assert.rejects(
          now(async (tx) => {
            const rows = asked.map((pair): NewRelation => rowOf(tx.newId(), machines, pair));
            await insertRelations(tx, rows);
            const failing = { id: machines[0] ?? '', kind: 'asset', customerId: xiling.id } as const;
            const { hits } = await followFailure(tx, failing, 10);
            assert.deepEqual(new Map([...hits].map(([id, { step }]) => [id, step])), reached(rows, failing.id));
            throw new Error('undone');
          }),
          /undone/,
        );
      }),
      { numRuns: 40 },
    );
  });
});

function rowOf(
  id: string,
  machines: readonly string[],
  { from, to, kind }: { from: number; to: number; kind: RelationKind },
): NewRelation {
  const ends = { fromKind: 'asset', fromId: machines[from] ?? '', toKind: 'asset', toId: machines[to] ?? '' } as const;
  return { id, customerId: xiling.id, kind, ...ends, since: '2026-11-20', note: null };
}

/** How many relations away everything is, without the database. */
function reached(rows: readonly NewRelation[], root: string): Map<string, number> {
  const known = new Map([[root, 0]]);
  const reach = (cause: string, hit: string) => {
    const from = known.get(cause);
    if (from !== undefined && from + 1 < (known.get(hit) ?? Infinity)) known.set(hit, from + 1);
  };
  for (const _round of rows) {
    for (const { kind, fromId, toId } of rows) {
      if (backwards.includes(kind)) reach(toId, fromId);
      if (forwards.includes(kind)) reach(fromId, toId);
    }
  }
  return known;
}

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openDesk, refuses } from '../harness/service-desk.ts';
import type { Caller } from '../../platform/database/caller.ts';
import type { SavedViewView } from '../../modules/saved-views/saved-view.contract.ts';
import { recordTeam } from '../../modules/identity/server/teams/record-team.ts';
import { changeSavedView } from '../../modules/saved-views/server/views/change-saved-view.ts';
import { listSavedViews } from '../../modules/saved-views/server/views/list-saved-views.ts';
import { readSavedView } from '../../modules/saved-views/server/views/read-saved-view.ts';
import { recordSavedView } from '../../modules/saved-views/server/views/record-saved-view.ts';
import { reinstateSavedView } from '../../modules/saved-views/server/views/reinstate-saved-view.ts';
import { retireSavedView } from '../../modules/saved-views/server/views/retire-saved-view.ts';
import { startWithSavedView } from '../../modules/saved-views/server/views/start-with-saved-view.ts';
import { startWithoutSavedView } from '../../modules/saved-views/server/views/start-without-saved-view.ts';

const desk = await openDesk();
const { huaxin, other, engineer, expert, manager, stranger } = desk;
after(() => desk.ground.close());

const waiting = { list: 'tickets', query: { status: ['waiting'], sort: 'recordedAt' } };

function save(who: Caller, name: string, more: Partial<Parameters<typeof recordSavedView>[1]> = {}) {
  return huaxin.as(who, (tx) => recordSavedView(tx, { ...waiting, name, ...more }));
}

async function namesFor(who: Caller): Promise<string[]> {
  const { items } = await huaxin.as(who, (tx) => listSavedViews(tx, { list: 'tickets' }));
  return items.map(({ name }) => name);
}

describe('saved views', () => {
  let own: SavedViewView;

  it('are kept as they were saved, last among one’s own', async () => {
    own = await save(engineer, '等客户', { columns: ['number', 'title'] });
    await save(engineer, '我的打印机', { query: { q: '打印机' } });
    assert.deepEqual(await namesFor(engineer), ['等客户', '我的打印机']);
    assert.deepEqual([own.query, own.columns, own.sharedWith], [waiting.query, ['number', 'title'], 'nobody']);
    assert.deepEqual(own.abilities, ['change']);
  });

  it('are nobody else’s while one keeps them', async () => {
    assert.deepEqual(await namesFor(expert), []);
    await assert.rejects(
      huaxin.as(manager, (tx) => readSavedView(tx, { savedView: own.id })),
      refuses('not_found'),
    );
    await assert.rejects(
      other.as(stranger, (tx) => readSavedView(tx, { savedView: own.id })),
      refuses('not_found'),
    );
  });

  it('refuses a name that one has given already', async () => {
    await assert.rejects(save(engineer, '等客户'), refuses('saved_view.name_taken', 'name'));
    await save(expert, '等客户');
  });

  it('are shared by whoever may, with everybody or with a team', async () => {
    await assert.rejects(
      save(engineer, '给大家', { sharedWith: 'everybody' }),
      refuses('saved_view.no_sharing', 'sharedWith'),
    );
    await assert.rejects(save(manager, '给班组', { sharedWith: 'team' }), refuses('saved_view.no_team', 'teamId'));
    const team = await huaxin.as(manager, (tx) =>
      recordTeam(tx, { name: '网络组', memberIds: [expert.subjectId ?? ''] }),
    );
    await save(manager, '给大家', { sharedWith: 'everybody' });
    await save(manager, '给网络组', { sharedWith: 'team', teamId: team.id });
    assert.deepEqual(await namesFor(engineer), ['等客户', '我的打印机', '给大家']);
    assert.deepEqual(await namesFor(expert), ['等客户', '给大家', '给网络组']);
  });

  it('change and move by their owner alone, who has seen them as they are', async () => {
    const [shared] = (await huaxin.as(engineer, (tx) => listSavedViews(tx, { list: 'tickets' }))).items.slice(-1);
    await assert.rejects(
      huaxin.as(engineer, (tx) => changeSavedView(tx, { savedView: shared?.id ?? '', name: '别的' })),
      refuses('saved_view.not_yours'),
    );
    await assert.rejects(
      huaxin.as(engineer, (tx) => changeSavedView(tx, { savedView: own.id, name: '新名' }), { seenRevision: 7 }),
      refuses('stale'),
    );
    const changed = await huaxin.as(engineer, (tx) =>
      changeSavedView(tx, { savedView: own.id, name: '等客户回复', position: 1 }),
    );
    assert.equal(changed.revision, own.revision + 1);
    assert.deepEqual(await namesFor(engineer), ['我的打印机', '等客户回复', '给大家']);
  });

  it('open the list for whoever chose one, until it is dropped or retired', async () => {
    const start = await huaxin.as(engineer, (tx) => startWithSavedView(tx, { savedView: own.id }));
    assert.equal(start.isStart, true);
    const [first] = (await huaxin.as(engineer, (tx) => listSavedViews(tx, { list: 'tickets' }))).items;
    const other = await huaxin.as(engineer, (tx) => startWithSavedView(tx, { savedView: first?.id ?? '' }));
    assert.equal(other.isStart, true);
    assert.equal((await huaxin.as(engineer, (tx) => readSavedView(tx, { savedView: own.id }))).isStart, false);
    const dropped = await huaxin.as(engineer, (tx) => startWithoutSavedView(tx, { savedView: first?.id ?? '' }));
    assert.equal(dropped.isStart, false);
  });

  it('are retired, and come back unless their name is taken by then', async () => {
    await huaxin.as(engineer, (tx) => retireSavedView(tx, { savedView: own.id }));
    assert.deepEqual(await namesFor(engineer), ['我的打印机', '给大家']);
    await huaxin.as(engineer, (tx) => reinstateSavedView(tx, { savedView: own.id }));
    assert.ok((await namesFor(engineer)).includes('等客户回复'));
    await huaxin.as(engineer, (tx) => retireSavedView(tx, { savedView: own.id }));
    await save(engineer, '等客户回复');
    await assert.rejects(
      huaxin.as(engineer, (tx) => reinstateSavedView(tx, { savedView: own.id })),
      refuses('saved_view.name_taken', 'name'),
    );
  });
});

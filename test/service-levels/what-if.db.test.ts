import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../platform/database/caller.ts';
import { listWhatIfs } from '../../modules/sla/server/what-if/list-what-ifs.ts';
import { readWhatIf } from '../../modules/sla/server/what-if/read-what-if.ts';
import { recordWhatIf } from '../../modules/sla/server/what-if/record-what-if.ts';
import type { WhatIfScenario } from '../../modules/sla/what-if.contract.ts';
import { openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, other, manager, stranger, donghai, xiling } = desk;
const ofDonghai: Caller = { ...manager, customers: [donghai.id] };

function ask(caller: Caller, scenario: WhatIfScenario) {
  const body = { name: '推算', fromDay: '2026-11-01', untilDay: '2026-11-20', scenario };
  return huaxin.as(caller, (tx) => recordWhatIf(tx, body));
}

test('who sees some customers alone asks about these, and of what is asked about others sees nothing', async () => {
  const ofAll = await ask(manager, { pauses: 'none' });
  const ofXiling = await ask(manager, { pauses: 'none', customerIds: [xiling.id] });
  const theirs = await ask(manager, { pauses: 'none', customerIds: [donghai.id] });
  const own = await ask(ofDonghai, { pauses: 'all' });
  assert.deepEqual(
    own.customers.map(({ id }) => id),
    [donghai.id],
  );
  const { items } = await huaxin.as(ofDonghai, (tx) => listWhatIfs(tx, {}));
  assert.deepEqual(items.map(({ id }) => id).toSorted(), [theirs.id, own.id].toSorted());
  for (const { id } of [ofAll, ofXiling]) {
    await assert.rejects(
      huaxin.as(ofDonghai, (tx) => readWhatIf(tx, { whatIf: id })),
      { code: 'not_found' },
    );
  }
  assert.equal((await huaxin.as(manager, (tx) => listWhatIfs(tx, {}))).items.length, 4);
  assert.equal((await other.as(stranger, (tx) => listWhatIfs(tx, {}))).items.length, 0);
});

test('what asks about customers that are not there, or not for the asker to see, is refused at its place', async () => {
  const refused = { code: 'unknown_reference', field: 'scenario.customerIds' };
  await assert.rejects(ask(manager, { pauses: 'none', customerIds: [stranger.subjectId ?? ''] }), refused);
  await assert.rejects(ask(ofDonghai, { pauses: 'none', customerIds: [xiling.id] }), refused);
});

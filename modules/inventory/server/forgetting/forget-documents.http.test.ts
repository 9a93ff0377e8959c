import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { addSeconds } from '../../../../kernel/instant.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { sweepAllBlobs } from '../../../../server/worker/sweep-all-blobs.ts';
import { mondayMorning } from '../../../../test/cast/world.ts';
import { changeAsset, readAsset } from '../../../assets/asset.contract.ts';
import { discloseContact, eraseContact } from '../../../customers/contact-privacy.contract.ts';
import { readContact } from '../../../customers/contact.contract.ts';
import { decideInventoryReport, undoInventoryReport } from '../../inventory-report.contract.ts';
import { reportById } from '../reports/report.store.ts';
import { openReports, type ReportsGround } from '../reports/reports-ground.cases.ts';
import { forgetDocuments } from './forget-documents.ts';

let ground: ReportsGround;
before(async () => {
  ground = await openReports();
});
after(() => ground.world.close());

const daySeconds = 86_400;
const later = (days: number) => addSeconds(mondayMorning, days * daySeconds);
const inTx = <T>(work: (tx: Tx) => Promise<T>, now = mondayMorning) =>
  ground.world.parts.unitOfWork.run(
    {
      tenantId: ground.world.ids.tenant,
      caller: systemCaller('test'),
      origin: { channel: 'worker', address: null },
      now,
      seenRevision: undefined,
    },
    work,
  );

/** Where its file lies; it may be gone. */
async function pathOf(id: string): Promise<string> {
  const report = await inTx((tx) => reportById(tx, id));
  return ground.world.parts.blobs.pathOf(ground.world.ids.tenant, report?.content ?? '');
}

async function sweepOn(days: number): Promise<void> {
  ground.world.clock.set(later(days));
  await sweepAllBlobs(ground.world.parts);
  ground.world.clock.set(mondayMorning);
}

test('ninety days later a document is gone from the disk, but for the newest of a machine in use', async () => {
  const old = await ground.report({ name: 'f-1', serial: 'F-1', disk: 'A' }, 'f-1');
  const newest = await ground.report({ name: 'f-1', serial: 'F-1', disk: 'B' }, 'f-1');
  const waiting = await ground.report({ name: 'nobody' }, 'f-2');
  assert.equal(waiting.state, 'review');
  const paths = { old: await pathOf(old.id), newest: await pathOf(newest.id), waiting: await pathOf(waiting.id) };

  await inTx((tx) => forgetDocuments.run(tx), later(89));
  await sweepOn(89);
  assert.ok(existsSync(paths.old));
  assert.equal((await ground.read(old.id)).isForgotten, false);

  await inTx((tx) => forgetDocuments.run(tx), later(91));
  await sweepOn(91);
  assert.deepEqual([existsSync(paths.old), existsSync(paths.waiting), existsSync(paths.newest)], [false, false, true]);
  const gone = await ground.read(old.id);
  assert.deepEqual([gone.isForgotten, gone.state, gone.told?.hostName], [true, 'applied', 'f-1']);
  const givenUp = await ground.read(waiting.id);
  assert.deepEqual([givenUp.state, givenUp.why, givenUp.abilities], ['refused', 'forgotten', []]);

  const undone = await ground.world.as('engineer').ask(undoInventoryReport, { params: { inventoryReport: newest.id } });
  assert.deepEqual([undone.state, undone.abilities], ['undone', ['decide']]);
});

test('whoever is erased takes along the documents of the machines that they use, and of those they have used', async () => {
  const { world } = ground;
  const contact = world.ids.contact.colleague;
  const change = async (asset: string, userId: string | null) => {
    const { revision } = await world.as('engineer').ask(readAsset, { params: { asset } });
    const headers = { 'if-match': `"r${revision}"` };
    await world.as('engineer').ask(changeAsset, { params: { asset }, body: { userId }, headers });
  };
  const used = await ground.report({ name: 'e-1', serial: 'E-1' }, 'e-1');
  const usedBefore = await ground.report({ name: 'e-2', serial: 'E-2' }, 'e-2');
  const others = await ground.report({ name: 'e-3', serial: 'E-3' }, 'e-3');
  await change(used.machine?.id ?? '', contact);
  await change(usedBefore.machine?.id ?? '', contact);
  await change(usedBefore.machine?.id ?? '', null);
  const paths = [await pathOf(used.id), await pathOf(usedBefore.id), await pathOf(others.id)];

  const told = await world.as('manager').ask(discloseContact, { params: { contact } });
  assert.equal(told.sections.find(({ name }) => name === 'inventory_reports')?.records.length, 2);
  const { name, revision } = await world.as('manager').ask(readContact, { params: { contact } });
  const headers = { 'if-match': `"r${revision}"` };
  const body = { confirmation: name, reason: '离职' };
  await world.as('manager').ask(eraseContact, { params: { contact }, body, headers });
  await sweepOn(9);
  assert.deepEqual(paths.map(existsSync), [false, false, true]);
  const row = await ground.read(used.id);
  assert.deepEqual([row.isForgotten, row.machine?.id, row.evidence], [true, used.machine?.id, []]);
});

test('what was ignored and is forgotten can no longer be decided on', async () => {
  const held = await ground.report({ name: 'i-1' }, 'i-1');
  await ground.world
    .as('engineer')
    .ask(decideInventoryReport, { params: { inventoryReport: held.id }, body: { as: 'ignored' } });
  await ground.world.work();
  await inTx((tx) => forgetDocuments.run(tx), later(91));
  const back = await ground.world.as('engineer').ask(undoInventoryReport, { params: { inventoryReport: held.id } });
  assert.deepEqual([back.state, back.why], ['refused', 'forgotten']);
});

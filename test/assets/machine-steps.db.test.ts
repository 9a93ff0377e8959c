import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { historyOf } from '../../platform/log/event.store.ts';
import { contactOf } from '../harness/callers.ts';
import { followUp } from '../harness/follow-up.ts';
import { onFriday, openDesk, refuses } from '../harness/service-desk.ts';
import { withdrawApproval, approvalsOfSubject } from '../../modules/approvals/index.ts';
import { listApprovals } from '../../modules/approvals/server/approvals/read-approvals.ts';
import { decideApproval } from '../../modules/approvals/server/approvals/decide-approval.ts';
import { changeAsset } from '../../modules/assets/server/assets/change-asset.ts';
import { makeUser } from '../../modules/assets/server/assets/asset.factory.ts';
import { readAsset } from '../../modules/assets/server/assets/read-asset.ts';
import { recordAsset } from '../../modules/assets/server/assets/record-asset.ts';
import { retireAsset } from '../../modules/assets/server/assets/retire-asset.ts';
import { listChanges } from '../../modules/assets/server/history/list-changes.ts';
import { changeScrapSetting } from '../../modules/assets/server/steps/change-scrap-setting.ts';
import { contactsInSteps } from '../../modules/assets/server/steps/hold-records.ts';
import { listSteps } from '../../modules/assets/server/steps/list-steps.ts';
import { takeAssetStep } from '../../modules/assets/server/steps/take-asset-step.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, stranger, donghai, xiling, huaxin } = desk;

type Step = Omit<Parameters<typeof takeAssetStep>[1], 'asset'>;
const make = (status: 'in_stock' | 'in_use' = 'in_stock', customerId = donghai.id) =>
  as(engineer, '09:00')((tx) => recordAsset(tx, { name: '台式机', kind: 'desktop', customerId, status }));
const take = (asset: string, step: Step, clock = '10:00') =>
  as(engineer, clock)((tx) => takeAssetStep(tx, { asset, ...step }));
const read = (asset: string) => as(engineer, '12:00')((tx) => readAsset(tx, { asset }));
const steps = (asset: string, by = engineer) => as(by, '12:00')((tx) => listSteps(tx, { asset }));

test('a machine is issued and given back; both stay, with numbers, people and what changed', async () => {
  const { id } = await make();
  const issued = await take(id, { kind: 'issue', userId: donghai.callerId, seat: 'A12', accessories: '电源' });
  assert.match(issued.number, /^HO-2026-\d{6}$/);
  assert.deepEqual([issued.contact?.id, issued.by?.id], [donghai.callerId, engineer.subjectId]);
  const used = await read(id);
  assert.deepEqual([used.status, used.user?.id, used.seat], ['in_use', donghai.callerId, 'A12']);

  const returned = await take(id, { kind: 'return', condition: 'worn' }, '11:00');
  assert.equal(returned.contact?.id, donghai.callerId);
  const back = await read(id);
  assert.deepEqual([back.status, back.user, back.seat], ['in_stock', null, null]);
  const { items, offers } = await steps(id);
  assert.deepEqual(
    items.map(({ kind, state }) => `${kind} ${state}`),
    ['return done', 'issue done'],
  );
  assert.ok(offers.some(({ kind }) => kind === 'issue') && !offers.some(({ kind }) => kind === 'return'));
  const numbers = items.map(({ number }) => Number(number.slice(-6)));
  assert.equal((numbers[0] ?? 0) - (numbers[1] ?? 0), 1);
  const changes = await as(engineer, '12:00')((tx) => listChanges(tx, { asset: id }));
  assert.ok(changes.items.length >= 5 && changes.items.every(({ source }) => source === 'step'));
});

test('a step that the status does not allow is refused by what the machine is now; a stale page too', async () => {
  const { id } = await make();
  await assert.rejects(take(id, { kind: 'return' }), refuses('asset_step.wrong_status'));
  await assert.rejects(take(id, { kind: 'issue' }), refuses('asset_step.nobody', 'userId'));
  await assert.rejects(take(id, { kind: 'transfer' }), refuses('asset_step.nothing_changes'));
  await take(id, { kind: 'issue', userId: donghai.callerId });
  const late = as(engineer, '10:05', 1)((tx) => takeAssetStep(tx, { asset: id, kind: 'return' }));
  await assert.rejects(late, refuses('stale'));
});

test('goes to nobody of another customer, nobody who left, and is not there for another provider', async () => {
  const { id } = await make();
  const gone = await huaxin.as(engineer, (tx) =>
    makeUser(tx, { customerId: donghai.id, name: '已离职', hasLeft: true }),
  );
  await assert.rejects(take(id, { kind: 'issue', userId: xiling.callerId }), refuses('unknown_reference', 'userId'));
  await assert.rejects(take(id, { kind: 'issue', userId: gone }), refuses('unknown_reference', 'userId'));
  const toStranger = take(id, { kind: 'issue', userId: donghai.callerId, contactId: xiling.callerId });
  await assert.rejects(toStranger, refuses('unknown_reference', 'contactId'));
  const theirs = desk.other.as(stranger, (tx) => takeAssetStep(tx, { asset: id, kind: 'lose' }));
  await assert.rejects(theirs, refuses('not_found'));
  await assert.rejects(steps(id, contactOf(donghai.id, 'asset.read', 'asset.read_company')), refuses('not_found'));
});

test('back from repair, and found again, it is what it was before', async () => {
  const { id } = await make();
  await take(id, { kind: 'lend', userId: donghai.callerId, day: '2026-12-01' });
  await take(id, { kind: 'send_to_repair' }, '10:10');
  await take(id, { kind: 'back_from_repair' }, '10:20');
  assert.equal((await read(id)).status, 'on_loan');
  await take(id, { kind: 'lose' }, '10:30');
  await take(id, { kind: 'find' }, '10:40');
  assert.equal((await read(id)).status, 'on_loan');
});

test('retired by its old address it has taken the same step', async () => {
  const { id } = await make('in_use');
  const retired = await as(engineer, '10:00')((tx) => retireAsset(tx, { asset: id }));
  assert.equal(retired.status, 'retired');
  assert.equal((await steps(id)).items[0]?.kind, 'retire');
  const kinds = (await as(manager, '11:00')((tx) => historyOf(tx, { kind: 'asset', id }))).map(({ kind }) => kind);
  assert.ok(kinds.includes('asset.retired') && kinds.includes('asset.step_taken'));
  await take(id, { kind: 'reinstate' }, '10:30');
  assert.deepEqual([(await read(id)).status, (await read(id)).isRetired], ['in_stock', false]);
});

const wants = (approval: 'none' | 'customer', needsWipe = false) =>
  as(manager, '09:00')((tx) => changeScrapSetting(tx, { customer: donghai.id, approval, needsWipe }));
const above = { questions: () => [], names: () => [] };
const approver = { ...contactOf(donghai.id, 'approval.read', 'asset.approve_scrapping'), subjectId: donghai.callerId };
const answer = async (asset: string, decision: 'approved' | 'refused') => {
  const [asked] = await as(engineer, '10:30')((tx) => approvalsOfSubject(tx, { kind: 'asset', id: asset }));
  const input = { approval: asked?.id ?? '', decision, note: '同意' } as const;
  await as(approver, '10:40')((tx) => decideApproval(above)(tx, input));
  await followUp(desk.ground, onFriday('10:45'));
};

test('where the customer wants it so, it is scrapped once the customer has agreed, and not before', async () => {
  await wants('customer');
  const { id } = await make();
  const asked = await take(id, { kind: 'scrap', method: 'too_old' });
  assert.equal(asked.state, 'asked');
  assert.equal((await read(id)).status, 'in_stock');
  await assert.rejects(take(id, { kind: 'issue', userId: donghai.callerId }), refuses('asset_step.scrapping_waits'));
  await answer(id, 'approved');
  assert.deepEqual([(await read(id)).status, (await steps(id)).items[0]?.state], ['scrapped', 'done']);
  const { items } = await as(approver, '11:00')((tx) => listApprovals(above)(tx, { subjectId: id }));
  assert.equal(items[0]?.question.code, 'asset.scrapping_too_old');
  await wants('none');
});

test('refused, or taken back, the machine stays as it is and may be asked about anew', async () => {
  await wants('customer');
  const { id } = await make();
  await take(id, { kind: 'scrap' });
  await answer(id, 'refused');
  assert.deepEqual([(await read(id)).status, (await steps(id)).items[0]?.state], ['in_stock', 'refused']);
  const again = await take(id, { kind: 'scrap' }, '11:00');
  const [asked] = await as(engineer, '11:10')((tx) => approvalsOfSubject(tx, { kind: 'asset', id }));
  await as(engineer, '11:20')((tx) => withdrawApproval(tx, asked?.id ?? ''));
  await followUp(desk.ground, onFriday('11:30'));
  const now = await steps(id);
  assert.deepEqual(
    now.items.map(({ state, number }) => [state, number === again.number]),
    [
      ['withdrawn', true],
      ['refused', false],
    ],
  );
  assert.ok(now.offers.some(({ kind, needsApproval }) => kind === 'scrap' && needsApproval));
  await wants('none');
});

test('disks are wiped before it leaves the house, where the customer wants it so', async () => {
  await wants('none', true);
  const { id } = await make();
  await take(id, { kind: 'scrap' });
  const gone = { kind: 'dispose', method: 'recycled', party: '绿源回收' } as const;
  await assert.rejects(take(id, gone, '10:10'), refuses('asset_step.wipe_missing'));
  const wiped = await take(id, { kind: 'wipe', method: 'overwritten', party: '李敏' }, '10:20');
  assert.equal(wiped.day, '2026-11-20');
  assert.equal((await take(id, { ...gone, day: '2026-11-19' }, '10:30')).day, '2026-11-19');
  await wants('none');
});

test('who is erased goes from its words, and what was handed to them goes over to who they turn out to be', async () => {
  const { id } = await make();
  const userId = await huaxin.as(engineer, (tx) => makeUser(tx, { customerId: donghai.id, name: '欧阳文静' }));
  await take(id, { kind: 'issue', userId, seat: '欧阳文静的工位', note: '欧阳文静本人签收' });
  await as(engineer, '10:05')((tx) => changeAsset(tx, { asset: id, seat: null }));
  const quoted = ['欧阳文静'];
  const erasure = { contactId: userId, customerId: donghai.id, pseudonym: '某人', quoted, uniqueQuoted: quoted };
  const touched = await as(manager, '10:10')((tx) => contactsInSteps.erase?.(tx, erasure) ?? Promise.resolve([]));
  assert.deepEqual(touched, [id]);
  const [step] = (await steps(id)).items;
  assert.equal(step?.note, '某人本人签收');
  assert.ok(step.changes.some(({ after }) => after === '某人的工位'));
  await as(manager, '10:20')((tx) => contactsInSteps.move(tx, { from: userId, into: donghai.callerId }));
  assert.equal((await steps(id)).items[0]?.contact?.id, donghai.callerId);
  const told = await as(
    manager,
    '10:30',
  )((tx) => contactsInSteps.disclose?.(tx, donghai.callerId) ?? Promise.resolve([]));
  assert.ok(told.length > 0);
});

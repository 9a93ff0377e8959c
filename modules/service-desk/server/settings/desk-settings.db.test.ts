import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { changeCustomerDeskSetting } from './change-customer-desk-setting.ts';
import { changeDeskSetting } from './change-desk-setting.ts';
import { deliveredSettings } from './desk-setting.delivered.ts';
import { deskSettingsFor } from './desk-settings-for.ts';
import { readCustomerDeskSetting, readDeskSetting } from './read-desk-setting.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, other, stranger, donghai, xiling } = desk;
const settingsOf = (customerId: string) => as(engineer, '09:00')((tx) => deskSettingsFor(tx, customerId));

test('a new provider works as delivered', async () => {
  const view = await as(manager, '09:00')(readDeskSetting);
  assert.deepEqual(view, { ...deliveredSettings, revision: 1, abilities: ['change'] });
  assert.deepEqual(await settingsOf(donghai.id), deliveredSettings);
});

test('a provider founded before there were settings goes by the delivered ones, and can change them', async () => {
  await desk.ground.owner.query('delete from desk_setting where tenant_id = $1', [other.id]);
  assert.deepEqual((await other.as(stranger, readDeskSetting)).revision, 1);
  const saved = await other.as(stranger, (tx) => changeDeskSetting(tx, { consentDays: 5 }), { seenRevision: 1 });
  assert.deepEqual([saved.consentDays, saved.revision, saved.vipRaisesUrgency], [5, 2, true]);
});

test("the provider's word holds for all, a customer's own over it", async () => {
  await as(manager, '09:00', 1)((tx) => changeDeskSetting(tx, { consentDays: 5, vipRaisesUrgency: false }));
  const { id: customerId } = donghai;
  const own = { customer: customerId, closing: 'signature_required' as const };
  const view = await as(manager, '09:01', 1)((tx) => changeCustomerDeskSetting(tx, own));

  assert.deepEqual(view.own, { sendsStatusLines: null, closing: 'signature_required', consentDays: null });
  const agreed = { ...deliveredSettings, vipRaisesUrgency: false, consentDays: 5 };
  assert.deepEqual(await settingsOf(donghai.id), { ...agreed, closing: 'signature_required' });
  assert.deepEqual(await settingsOf(xiling.id), agreed);
});

test('what is saved as it was is not logged, and a save of somebody who saw an older state is refused', async () => {
  const { id: customerId } = donghai;
  const same = { customer: customerId, closing: 'signature_required' as const };
  await as(manager, '09:02', 2)((tx) => changeCustomerDeskSetting(tx, same));
  const history = await as(manager, '09:02')((tx) => historyOf(tx, { kind: 'customer', id: customerId }));
  const changes = history.filter(({ kind }) => kind === 'customer.desk_setting_changed');
  assert.deepEqual(
    changes.map(({ payload }) => payload),
    [{ changes: { closing: { from: null, to: 'signature_required' } } }],
  );
  await assert.rejects(
    as(manager, '09:03', 1)((tx) => changeDeskSetting(tx, { consentDays: 9 })),
    refuses('stale'),
  );
  await assert.rejects(
    as(manager, '09:03', 1)((tx) => changeCustomerDeskSetting(tx, same)),
    refuses('stale'),
  );
});

test('staff of one customer are told nothing of the settings of another', async () => {
  const ofXiling = staffOf([xiling.id], 'desk_setting.read');
  const asking = as(ofXiling, '09:04')((tx) => readCustomerDeskSetting(tx, { customer: donghai.id }));
  await assert.rejects(asking, refuses('not_found'));
});

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../platform/database/caller.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';
import { makeAsset } from '../../modules/assets/server/assets/asset.factory.ts';
import { retireAsset } from '../../modules/assets/server/assets/retire-asset.ts';
import { changeProtection } from '../../modules/protection/server/states/change-protection.ts';
import { listProtection } from '../../modules/protection/server/states/list-protection.ts';
import { recordVirusEvent } from '../../modules/protection/server/viruses/record-virus-event.ts';
import { retireVirusEvent } from '../../modules/protection/server/viruses/retire-virus-event.ts';
import { countWeeks } from '../../modules/protection/server/weeks/count-weeks.ts';
import { listWeeks } from '../../modules/protection/server/weeks/list-weeks.ts';
import { readWeek } from '../../modules/protection/server/weeks/read-week.ts';
import { signAssessment } from '../../modules/protection/server/weeks/sign-assessment.ts';
import { joinWeeks } from '../../modules/protection/server/weeks/week.store.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, other, engineer, expert, stranger, ground, donghai, xiling } = desk;

const weekOn = '2026-11-16';
const system = systemCaller('test');
const words = { cause: '外来 U 盘', spread: '仅财务部一台', action: '已隔离并全盘查杀' };

type Said = Omit<Parameters<typeof changeProtection>[1], 'asset'>;
async function machine(customerId: string, said?: Said): Promise<string> {
  const { id: asset } = await as(engineer, '09:00')((tx) => makeAsset(tx, { customerId }));
  if (said) await as(engineer, '09:30')((tx) => changeProtection(tx, { asset, ...said }));
  return asset;
}
const weekOf = (customer: string, week = weekOn) =>
  as(engineer, '12:00')((tx) => readWeek(tx, { customer, weekOn: week }));
const sign = (customer: string, correctsId?: string, who = engineer) =>
  as(
    who,
    '12:30',
  )((tx) => signAssessment(tx, { customer, weekOn, ...words, ...(correctsId !== undefined && { correctsId }) }));

const fresh = await machine(donghai.id, { antivirusProduct: '火绒', definitionsOn: '2026-11-19', missingPatches: 0 });
await machine(donghai.id, { antivirusProduct: '火绒', definitionsOn: '2026-11-15', missingPatches: 3 });
await machine(donghai.id, { antivirusProduct: '火绒', definitionsOn: '2026-09-01' });
await machine(donghai.id, { antivirusProduct: '瑞星' });
const off = await machine(donghai.id, { antivirusProduct: '火绒', antivirusEnabled: false });
const unknown = await machine(donghai.id);
await machine(donghai.id, { hasAntivirus: false, exemptReason: '不联网' });
await machine(xiling.id);

test('counts the present week as it is now: shares, ages, patches, without those that need no protection', async () => {
  const { isPresent, figures } = await weekOf(donghai.id);
  assert.equal(isPresent, true);
  const { countedAt: _at, ...counted } = figures ?? {};
  assert.deepEqual(counted, {
    machines: 6,
    protected: 4,
    without: 2,
    age3: 1,
    age7: 1,
    age30: 0,
    ageOver: 1,
    ageUnknown: 1,
    unpatched: 1,
    patchesUnknown: 4,
  });
});

test('keeps a week as it was counted last, and leads to exactly the machines that lacked protection', async () => {
  await as(system, '20:00')(countWeeks);
  await as(system, '22:00')(countWeeks);
  await as(engineer, '22:30')((tx) => retireAsset(tx, { asset: off }));
  const later = { now: '2026-11-25T02:00:00.000Z' };
  const { isPresent, figures } = await huaxin.as(
    engineer,
    (tx) => readWeek(tx, { customer: donghai.id, weekOn }),
    later,
  );
  assert.deepEqual([isPresent, figures?.without, figures?.countedAt], [false, 2, '2026-11-20T14:00:00.000Z']);
  const lacking = await as(
    engineer,
    '23:00',
  )((tx) => listProtection(tx, { withoutInWeek: weekOn, customerId: donghai.id }));
  assert.deepEqual(new Set(lacking.items.map(({ id }) => id)), new Set([off, unknown]));
  const rows = await huaxin.as(engineer, (tx) => listWeeks(tx, {}), later);
  assert.deepEqual([rows.weekOn, rows.items.map(({ customer }) => customer.id).includes(donghai.id)], [weekOn, true]);
});

test('tells the viruses of the week alone, and those taken out no more', async () => {
  const found = { assetId: fresh, virusName: 'Trojan.A', action: 'cleaned' } as const;
  const record = (foundAt: string) => as(engineer, '11:00')((tx) => recordVirusEvent(tx, { ...found, foundAt }));
  await record('2026-11-15T15:59:00.000Z');
  const inWeek = await record('2026-11-15T16:00:00.000Z');
  const doubled = await record('2026-11-18T06:00:00.000Z');
  await as(engineer, '11:05')((tx) => retireVirusEvent(tx, { virusEvent: doubled.id }));
  const { events } = await weekOf(donghai.id);
  assert.deepEqual(
    events.map(({ id }) => id),
    [inWeek.id],
  );
  const early = as(engineer, '11:00')((tx) => recordVirusEvent(tx, { ...found, foundAt: '2026-11-20T04:00:00.000Z' }));
  await assert.rejects(early, refuses('virus_event.found_later', 'foundAt'));
});

test('is signed once with name and time; a correction says what it corrects, and only the latest is corrected', async () => {
  const first = await sign(donghai.id);
  assert.deepEqual(
    [first.signedName, first.signedAt, first.eventCount],
    [engineer.name, '2026-11-20T04:30:00.000Z', 1],
  );
  await assert.rejects(sign(donghai.id), refuses('protection_assessment.signed'));
  const second = await sign(donghai.id, first.id, expert);
  await assert.rejects(sign(donghai.id, first.id), refuses('protection_assessment.not_latest'));
  const { assessments } = await weekOf(donghai.id);
  const told = assessments.map(({ id, signedName, isCorrected }) => [id, signedName, isCorrected]);
  assert.deepEqual(told, [
    [second.id, expert.name, false],
    [first.id, engineer.name, true],
  ]);
});

test('nobody changes what is signed, not even past the product', async () => {
  const { rows } = await ground.owner.query<{ may: boolean }>(
    `select has_column_privilege('yingtai_desk', 'protection_assessment', 'signed_name', 'update') as may
     union all select has_column_privilege('yingtai_desk', 'protection_assessment', 'signed_at', 'update')
     union all select has_table_privilege('yingtai_desk', 'protection_assessment', 'delete')`,
  );
  assert.deepEqual(
    rows.map(({ may }) => may),
    [false, false, false],
  );
});

test('refuses a week to come, and is found by nobody of another provider', async () => {
  const early = as(
    engineer,
    '12:00',
  )((tx) => signAssessment(tx, { customer: donghai.id, ...words, weekOn: '2026-11-23' }));
  await assert.rejects(early, refuses('protection_assessment.week_to_come', 'weekOn'));
  const theirs = other.as(stranger, (tx) => signAssessment(tx, { customer: donghai.id, weekOn, ...words }));
  await assert.rejects(theirs, refuses('not_found'));
});

test('of two customers that become one the weeks stand together', async () => {
  await as(system, '23:00')((tx) => joinWeeks(tx, { from: xiling.id, into: donghai.id }));
  const { rows } = await ground.owner.query<{ customer: string; machines: number; lacking: number }>(
    `select customer_id as customer, machines, cardinality(without_ids) as lacking from protection_week where tenant_id = $1`,
    [huaxin.id],
  );
  assert.deepEqual(rows, [{ customer: donghai.id, machines: 7, lacking: 3 }]);
});

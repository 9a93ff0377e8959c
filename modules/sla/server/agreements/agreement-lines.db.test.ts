import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { seedNationalDays } from '../../../calendars/index.ts';
import type { AgreementView } from '../../agreement.contract.ts';
import type { AgreementPreview } from '../../agreement-preview.contract.ts';
import type { WantedLine } from '../../agreement-line.contract.ts';
import { byPriority, hours, minutes, plainLine } from './agreement.delivered.ts';
import { listAgreements } from './list-agreements.ts';
import { makeAgreementVersion } from './make-agreement-version.ts';
import { previewAgreement } from './preview-agreement.ts';
import { readAgreement } from './read-agreement.ts';
import { recordAgreement } from './record-agreement.ts';

const { ground, huaxin: yunfan, manager: keeper, donghai: company, xiling } = await openDesk();
after(() => ground.close());
await seedNationalDays(ground.owner);
const donghai = company.id;

async function standard(provider = yunfan): Promise<AgreementView> {
  return provider.as(keeper, async (tx) => {
    const { items } = await listAgreements(tx, {});
    const found = items.find(({ isDefault }) => isDefault) ?? assert.fail();
    return readAgreement(tx, { agreement: found.id });
  });
}

const calendarId = (await standard()).version?.lines[0]?.calendarId ?? assert.fail();

function placed(...lines: Omit<WantedLine, 'calendarId'>[]): WantedLine[] {
  return lines.map((line) => ({ ...line, calendarId }));
}

const quick = placed(plainLine('response', minutes(15)), ...byPriority('resolution', { P1: hours(2), P2: hours(4) }));

function refuses(code: string, field?: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code && error.field === field;
}

function due(preview: AgreementPreview, priority: string): Record<string, string | null> {
  const row = preview.priorities.find((one) => one.priority === priority) ?? assert.fail();
  return Object.fromEntries(row.clocks.map(({ kind, deadlineAt }) => [kind, deadlineAt]));
}

const unsound: [string, Partial<WantedLine>, string, string][] = [
  ['a response by agreed date', { target: null }, 'undated', 'target'],
  ['a calendar that is not there', { calendarId: newId() }, 'unknown_calendar', 'calendarId'],
  [
    'a target that no calendar reaches',
    { target: { value: 400_000_000, unit: 'calendar_month' } },
    'too_long',
    'target',
  ],
  ['a reason that is not there', { pausingReasons: ['scheduled', 'lunch'] }, 'unknown_reason', 'pausingReasons.1'],
  ['a kind of clock that is not there', { kind: 'coffee' }, 'unknown_kind', 'kind'],
  [
    'a category that is not there',
    { conditions: { categoryIds: [newId()] } },
    'unknown_category',
    'conditions.categoryIds.0',
  ],
  ["another customer's site", { conditions: { siteIds: [xiling.siteId] } }, 'unknown_place', 'conditions.siteIds.0'],
  ['a machine that is not there', { conditions: { assetIds: [newId()] } }, 'unknown_place', 'conditions.assetIds.0'],
  [
    'a kind of device that is not there',
    { conditions: { assetKinds: ['desktop', 'toaster'] } },
    'unknown_asset_kind',
    'conditions.assetKinds.1',
  ],
];
for (const [what, part, code, field] of unsound) {
  test(`refuses ${what} at its place, saved or previewed`, async () => {
    const [line] = placed(plainLine('response', hours(1)));
    const lines = [...placed(plainLine('resolution', hours(8))), { ...(line ?? assert.fail()), ...part }];
    const saving = yunfan.as(keeper, (tx) =>
      recordAgreement(tx, { name: newId(), level: 'sla', customerId: donghai, lines }),
    );
    await assert.rejects(saving, refuses(`agreement_line.${code}`, `lines.1.${field}`));
    const previewing = yunfan.as(keeper, (tx) => previewAgreement(tx, { customerId: donghai, lines }));
    await assert.rejects(previewing, refuses(`agreement_line.${code}`, `lines.1.${field}`));
  });
}

test('names the line that shadows another, and lets nobody’s agreement name a site', async () => {
  const { id: agreement } = await standard();
  const make = (lines: WantedLine[]) =>
    yunfan.as(keeper, (tx) => makeAgreementVersion(tx, { agreement, lines }), { now: '2026-11-21T09:00:00.000Z' });
  await assert.rejects(
    make([...quick, ...quick]),
    (error) => error instanceof Refusal && error.code === 'agreement_line.shadowed' && error.params['line'] === 1,
  );
  await assert.rejects(
    make(placed(plainLine('response', hours(1), { conditions: { siteIds: [xiling.siteId] } }))),
    refuses('agreement_line.place_of_nobody', 'lines.0.conditions.siteIds.0'),
  );
});

test('previews for each priority when something recorded on a Friday afternoon would be due', async () => {
  const preview = await yunfan.as(keeper, (tx) => previewAgreement(tx, {}));
  assert.equal(preview.startAt, '2026-11-20T09:00:00.000Z');
  assert.deepEqual(due(preview, 'P2'), {
    response: '2026-11-20T10:00:00.000Z',
    resolution: '2026-11-23T09:00:00.000Z',
  });
  assert.deepEqual(due(preview, 'P4'), { response: '2026-11-23T04:00:00.000Z', resolution: null });
});

test('previews lines that are not saved in the place of their own, and says which wins and why', async () => {
  const lines = placed(
    plainLine('response', hours(1)),
    plainLine('response', minutes(10), { conditions: { isVip: true } }),
  );
  const preview = await yunfan.as(keeper, (tx) => previewAgreement(tx, { customerId: donghai, lines, isVip: true }));
  const [response, resolution] = preview.priorities[1]?.clocks ?? [];
  assert.deepEqual(
    [response?.at, response?.source, response?.conditions, response?.beaten],
    [1, 'customer', ['isVip'], { source: 1, conditions: 1, position: 0 }],
  );
  assert.deepEqual([resolution?.at, resolution?.source, resolution?.agreementName], [null, 'default', '标准服务协议']);
});

test('marks a deadline in a year whose notice is not out', async () => {
  const lines = placed(plainLine('resolution', hours(2)));
  const startAt = '2026-12-31T09:00:00.000Z';
  const preview = await yunfan.as(keeper, (tx) => previewAgreement(tx, { customerId: donghai, startAt, lines }));
  const clock = preview.priorities[0]?.clocks.find(({ kind }) => kind === 'resolution');
  assert.deepEqual([clock?.deadlineAt, clock?.isProvisional], ['2027-01-01T02:00:00.000Z', true]);
});

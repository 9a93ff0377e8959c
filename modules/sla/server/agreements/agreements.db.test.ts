import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { staffOf, staffWith } from '../../../../test/harness/callers.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { seedNationalDays } from '../../../calendars/index.ts';
import type { AgreementView } from '../../agreement.contract.ts';
import { templateCodes } from '../../agreement-template.contract.ts';
import type { WantedLine } from '../../agreement-line.contract.ts';
import { byPriority, hours, minutes, plainLine } from './agreement.delivered.ts';
import { changeAgreement } from './change-agreement.ts';
import { listAgreementTemplates } from './list-agreement-templates.ts';
import { listAgreementVersions } from './list-agreement-versions.ts';
import { listAgreementsHolding } from './list-agreements-holding.ts';
import { listAgreements } from './list-agreements.ts';
import { makeAgreementVersion } from './make-agreement-version.ts';
import { previewAgreement } from './preview-agreement.ts';
import { readAgreement } from './read-agreement.ts';
import { recordAgreement } from './record-agreement.ts';
import { retireAgreement } from './retire-agreement.ts';
import { withdrawAgreementVersion } from './withdraw-agreement-version.ts';

const { ground, huaxin: yunfan, manager: keeper, donghai: company, xiling } = await openDesk();
after(() => ground.close());
await seedNationalDays(ground.owner);
const other = await ground.found('third', 'en');
// nobody of that provider's staff is in the table
const otherKeeper = { ...staffWith('agreement.read', 'agreement.record'), subjectId: null };
const [donghai, xihu] = [company.id, xiling.id];

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

function recorded(name: string, customerId = donghai, lines = quick): Promise<AgreementView> {
  return yunfan.as(keeper, (tx) => recordAgreement(tx, { name, level: 'sla', customerId, lines }));
}

function refuses(code: string, field?: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code && error.field === field;
}

test('a new provider gets the standard agreement on 5×8, named in its language', async () => {
  const [chinese, english] = [await standard(), await standard(other)];
  assert.deepEqual([chinese.name, english.name], ['标准服务协议', 'Standard agreement']);
  assert.deepEqual([chinese.version?.number, chinese.version?.lines.length], [1, 8]);
  assert.ok(chinese.version?.lines.every(({ calendarName }) => calendarName === '5×8'));
  assert.deepEqual(chinese.abilities, ['change']);
});

test('records an agreement of a customer, which then holds for it before the default', async () => {
  const agreement = await recorded('东海桌面服务');
  assert.deepEqual([agreement.customer?.name, agreement.version?.state], ['东海制造有限公司', 'in_force']);
  const { items } = await yunfan.as(keeper, (tx) => listAgreementsHolding(tx, { customerId: donghai }));
  assert.deepEqual(
    items.map(({ name }) => name),
    ['东海桌面服务', '标准服务协议'],
  );
  const others = await yunfan.as(keeper, (tx) => listAgreementsHolding(tx, { customerId: xihu }));
  assert.deepEqual(
    others.items.map(({ name }) => name),
    ['标准服务协议'],
  );
});

test('a version from a later day leaves the one in force as it is, and can be withdrawn until then', async () => {
  const { id: agreement } = await recorded('分期协议');
  const validFrom = '2026-12-01T00:00:00.000Z';
  const lines = placed(plainLine('response', hours(3)));
  const next = await yunfan.as(keeper, (tx) =>
    makeAgreementVersion(tx, { agreement, validFrom, lines, reason: '年度修订' }),
  );
  assert.deepEqual([next.number, next.state, next.abilities], [2, 'upcoming', ['withdraw']]);
  const shown = await yunfan.as(keeper, (tx) => readAgreement(tx, { agreement }));
  assert.equal(shown.version?.number, 1);
  const back = await yunfan.as(keeper, (tx) => withdrawAgreementVersion(tx, { agreementVersion: next.id }));
  assert.deepEqual([back.state, back.abilities], ['withdrawn', []]);
  const { items } = await yunfan.as(keeper, (tx) => listAgreementVersions(tx, { agreement }));
  assert.deepEqual(
    items.map(({ number, state }) => [number, state]),
    [
      [2, 'withdrawn'],
      [1, 'in_force'],
    ],
  );
  const history = await yunfan.as(keeper, (tx) => historyOf(tx, { kind: 'agreement', id: agreement }));
  assert.deepEqual(
    history.map(({ kind }) => kind),
    ['agreement.recorded', 'agreement.agreed', 'agreement.agreed', 'agreement.version_withdrawn'],
  );
});

test('refuses a version in the past, one that ends before it begins, one that overlaps, and to withdraw what began', async () => {
  const agreement = await recorded('固定期限', xihu);
  const make = (part: { validFrom?: string; validUntil?: string }) =>
    yunfan.as(keeper, (tx) => makeAgreementVersion(tx, { agreement: agreement.id, lines: quick, ...part }), {
      now: '2026-11-21T09:00:00.000Z',
    });
  await assert.rejects(
    make({ validFrom: '2026-11-20T09:00:00.000Z' }),
    refuses('agreement_version.begins_past', 'validFrom'),
  );
  await assert.rejects(
    make({ validFrom: '2026-12-02T00:00:00.000Z', validUntil: '2026-12-01T00:00:00.000Z' }),
    refuses('agreement_version.ends_before', 'validUntil'),
  );
  await make({ validFrom: '2027-01-01T00:00:00.000Z' });
  await assert.rejects(make({}), (error) => error instanceof Refusal && error.params['number'] === 2);
  await assert.rejects(
    yunfan.as(keeper, (tx) => withdrawAgreementVersion(tx, { agreementVersion: agreement.version?.id ?? '' })),
    refuses('agreement_version.begun'),
  );
});

test('refuses a stale save, and a name that is taken by another agreement of the customer', async () => {
  const { id: agreement } = await recorded('一号', xihu);
  await recorded('二号', xihu);
  const saving = yunfan.as(keeper, (tx) => changeAgreement(tx, { agreement, name: '三号' }), { seenRevision: 9 });
  await assert.rejects(saving, refuses('stale'));
  await assert.rejects(
    yunfan.as(keeper, (tx) => changeAgreement(tx, { agreement, name: '二号' })),
    refuses('agreement.name_taken', 'name'),
  );
});

test('retires an agreement for good, but not the default', async () => {
  const { id: agreement } = await recorded('旧协议', xihu);
  const retired = await yunfan.as(keeper, (tx) => retireAgreement(tx, { agreement }));
  assert.deepEqual([retired.isRetired, retired.abilities], [true, []]);
  await assert.rejects(
    yunfan.as(keeper, (tx) => makeAgreementVersion(tx, { agreement, lines: quick })),
    refuses('agreement.retired'),
  );
  const { id } = await standard();
  await assert.rejects(
    yunfan.as(keeper, (tx) => retireAgreement(tx, { agreement: id })),
    refuses('agreement.default_stays'),
  );
});

test('a service level agreement is with a customer; with teams and suppliers it may be for all', async () => {
  const record = (level: 'sla' | 'ola' | 'uc') =>
    yunfan.as(keeper, (tx) => recordAgreement(tx, { name: `内部 ${level}`, level, lines: quick }));
  await assert.rejects(record('sla'), refuses('agreement.customer_missing', 'customerId'));
  assert.equal((await record('ola')).customer, null);
  const { items } = await yunfan.as(keeper, (tx) => listAgreements(tx, { level: 'ola' }));
  assert.deepEqual(
    items.map(({ name }) => name),
    ['内部 ola'],
  );
});

test('every template can be taken as it is', async () => {
  for (const [provider, caller] of [
    [yunfan, keeper],
    [other, otherKeeper],
  ] as const) {
    const { items } = await provider.as(caller, (tx) => listAgreementTemplates(tx));
    assert.deepEqual(
      items.map(({ code }) => code),
      [...templateCodes],
    );
    for (const { code, lines, clauses } of items) {
      const body = { name: code, level: 'ola' as const, templateCode: code, lines, clauses };
      const agreement = await provider.as(caller, (tx) => recordAgreement(tx, body));
      assert.equal(agreement.version?.lines.length, lines.length);
      assert.equal(agreement.version?.clauses.priceLine, clauses.priceLine);
    }
  }
});

test('a customer’s agreements are not there for staff of another one, and the default is not theirs to change', async () => {
  const { id: agreement } = await recorded('只给东海');
  const limited = staffOf([xihu], 'agreement.read', 'agreement.record', 'agreement.change', 'agreement.retire');
  await assert.rejects(
    yunfan.as(limited, (tx) => readAgreement(tx, { agreement })),
    refuses('not_found'),
  );
  await assert.rejects(
    yunfan.as(limited, (tx) => previewAgreement(tx, { agreementId: agreement })),
    refuses('not_found'),
  );
  await assert.rejects(
    yunfan.as(limited, (tx) => listAgreementsHolding(tx, { customerId: donghai })),
    refuses('not_found'),
  );
  const { items } = await yunfan.as(limited, (tx) => listAgreements(tx, {}));
  assert.ok(items.every(({ customer: of }) => of === null || of.id === xihu));
  const { id } = await standard();
  assert.deepEqual((await yunfan.as(limited, (tx) => readAgreement(tx, { agreement: id }))).abilities, []);
  await assert.rejects(
    yunfan.as(limited, (tx) => makeAgreementVersion(tx, { agreement: id, lines: quick })),
    refuses('agreement.for_all_customers'),
  );
});

test("another provider's agreement and calendar are not found", async () => {
  const foreign = await standard(other);
  await assert.rejects(
    yunfan.as(keeper, (tx) => readAgreement(tx, { agreement: foreign.id })),
    refuses('not_found'),
  );
  const [line] = foreign.version?.lines ?? [];
  const lines = placed(plainLine('response', hours(1))).map((one) => ({ ...one, calendarId: line?.calendarId ?? '' }));
  const saving = yunfan.as(keeper, (tx) =>
    recordAgreement(tx, { name: '外来', level: 'sla', customerId: donghai, lines }),
  );
  await assert.rejects(saving, refuses('agreement_line.unknown_calendar', 'lines.0.calendarId'));
});

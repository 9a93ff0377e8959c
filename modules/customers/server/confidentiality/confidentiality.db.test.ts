import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { changeStaffScope } from '../staff-scope/change-staff-scope.ts';
import { readConfidentiality } from './read-confidentiality.ts';
import { refuseUnsigned } from './refuse-unsigned.ts';
import { signConfidentiality } from './sign-confidentiality.ts';
import { stateConfidentiality } from './state-confidentiality.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, expert, taker, donghai, xiling } = desk;

function state(customer: string, text: string) {
  return as(manager, '09:00')((tx) => stateConfidentiality(tx, { customer, text }));
}

function sign(who: Caller, customer: string, signing: { version: number; staffId?: string }) {
  return as(who, '09:10')((tx) => signConfidentiality(tx, { customer, ...signing }));
}

const mayRead = (who: Caller, customer: string) => as(who, '09:20')((tx) => refuseUnsigned(tx, customer));

test('a customer without a statement asks for nothing', async () => {
  await mayRead(engineer, xiling.id);
  await assert.rejects(sign(engineer, xiling.id, { version: 1 }), refuses('confidentiality.nothing_stated'));
});

test('whoever signs the version that holds may read; a new version is signed anew', async () => {
  assert.equal((await state(donghai.id, '一、不外传')).statement?.version, 1);
  await assert.rejects(mayRead(engineer, donghai.id), refuses('confidentiality.unsigned'));
  const signed = await sign(engineer, donghai.id, { version: 1 });
  assert.deepEqual([signed.hasSigned, signed.signatures.length, signed.abilities], [true, 1, []]);
  await mayRead(engineer, donghai.id);

  assert.equal((await state(donghai.id, '一、不外传；二、不拍照')).statement?.version, 2);
  await assert.rejects(mayRead(engineer, donghai.id), refuses('confidentiality.unsigned'));
  await assert.rejects(sign(engineer, donghai.id, { version: 1 }), refuses('confidentiality.other_version', 'version'));
  const seen = await as(engineer, '09:30')((tx) => readConfidentiality(tx, { customer: donghai.id }));
  assert.deepEqual([seen.hasSigned, seen.signatures.map(({ version }) => version)], [false, [1]]);
});

test('the same words are no new version, and a second signature is the first', async () => {
  const before = await state(xiling.id, '校内资料不外传');
  assert.equal((await state(xiling.id, '校内资料不外传')).statement?.version, before.statement?.version);
  await sign(expert, xiling.id, { version: 1 });
  assert.equal((await sign(expert, xiling.id, { version: 1 })).signatures.length, 1);
});

test('access is given to whoever has signed, on paper entered by a lead, and to nobody else', async () => {
  const staff = expert.subjectId ?? '';
  const scope = (customerIds: string[]) => as(manager, '09:40')((tx) => changeStaffScope(tx, { staff, customerIds }));
  await assert.rejects(scope([donghai.id]), refuses('confidentiality.unsigned_by', 'customerIds'));
  await assert.rejects(
    sign(engineer, donghai.id, { version: 2, staffId: staff }),
    refuses('confidentiality.not_yours_to_enter'),
  );
  const entered = await sign(manager, donghai.id, { version: 2, staffId: staff });
  const onPaper = entered.signatures.find((one) => one.staff.id === staff);
  assert.equal(onPaper?.enteredBy?.id, manager.subjectId);
  await scope([donghai.id]);
});

test('whoever was limited sees all customers only after signing for all', async () => {
  const staff = taker.subjectId ?? '';
  const scope = (customerIds: string[] | null) =>
    as(manager, '09:50')((tx) => changeStaffScope(tx, { staff, customerIds }));
  await sign(taker, donghai.id, { version: 2 });
  await scope([donghai.id]);
  await assert.rejects(scope(null), refuses('confidentiality.unsigned_by', 'customerIds'));
  await sign(manager, xiling.id, { version: 1, staffId: staff });
  assert.equal((await scope(null)).seesAll, true);
});

import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { hashPassword } from '../../../../platform/crypto/password.ts';
import { hashSecret, parseToken } from '../../../../platform/crypto/token.ts';
import { noTenant } from '../../../../platform/database/unit-of-work.ts';
import type { Before } from '../../../../platform/module/register.ts';
import { fridayAfternoon, openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { makeMember } from '../accounts/account.factory.ts';
import { saveAccount } from '../accounts/account.store.ts';
import { disableAccount } from '../accounts/disable-account.ts';
import { authenticate } from './authenticate.ts';
import { changePassword, verifyCurrent } from './change-password.ts';
import { listSessions } from './list-sessions.ts';
import { touchSession } from './session.store.ts';
import { signIn, verifyCredentials } from './sign-in.ts';
import { signOut } from './sign-out.ts';

const ground = await openGround();
after(() => ground.close());

const password = 'correct horse battery';
const passwordHash = await hashPassword(password);
const stranger: Caller = { ...systemCaller(''), kind: 'nobody' };
const admin = { name: '陈静', email: 'chen.jing@yunlian.example', roleCodes: ['administrator'], passwordHash };
const wangFang = { name: '王芳', email: 'wang.fang@yunlian.example', roleCodes: ['hotline'], passwordHash };

let yunlian: TestProvider;
let other: TestProvider;
let accountId: string;
let turn = 0;
beforeEach(async () => {
  turn += 1;
  yunlian = await ground.found(`yunlian-${turn}`);
  other = await ground.found(`other-${turn}`);
  await yunlian.as(systemCaller('test'), (tx) => makeMember(tx, admin));
  ({ accountId } = await yunlian.as(systemCaller('test'), (tx) => makeMember(tx, wangFang)));
});

async function signInAt(provider: TestProvider, typed: { email?: string; password?: string }, now = fridayAfternoon) {
  const input = { email: wangFang.email, password, ...typed };
  const at = { now };
  const verified = await verifyCredentials({ run: (work) => provider.as(stranger, work, at) }, input);
  return provider.as(stranger, (tx) => signIn(tx, { ...input, ...verified }), at);
}

function secretOf(sessionToken: string): string {
  return hashSecret(parseToken(sessionToken)?.secret ?? '');
}

function callerAt(provider: TestProvider, sessionToken: string, now: Instant = fridayAfternoon) {
  return provider.as(stranger, (tx) => authenticate(tx, secretOf(sessionToken), 'session'), { now });
}

async function guess(times: number, from: Instant = fridayAfternoon, email = wangFang.email): Promise<void> {
  for (let time = 0; time < times; time++) {
    await assert.rejects(signInAt(yunlian, { email, password: 'wrong' }, from), { code: 'session.wrong_credentials' });
  }
}

test('signs in with the right password, and answers who it is and what they may do', async () => {
  const session = await signInAt(yunlian, {});
  assert.equal(session.name, '王芳');
  assert.equal(session.provider.code, `yunlian-${turn}`);
  assert.ok(session.permissions.includes('staff.read'));
  assert.ok(!session.permissions.includes('staff.change'));
  const caller = await callerAt(yunlian, session.sessionToken);
  assert.equal(caller?.accountId, accountId);
  assert.deepEqual([...(caller?.permissions ?? [])].toSorted(), session.permissions);
});

test('refuses a wrong password, an unknown address and an account that was disabled alike', async () => {
  await guess(1);
  await guess(1, fridayAfternoon, 'nobody@yunlian.example');
  await yunlian.as(systemCaller('test'), (tx) => disableAccount(tx, accountId));
  await assert.rejects(signInAt(yunlian, {}), { code: 'session.wrong_credentials' });
});

test('another provider knows neither the account nor the session', async () => {
  await assert.rejects(signInAt(other, {}), { code: 'session.wrong_credentials' });
  const { sessionToken } = await signInAt(yunlian, {});
  assert.equal(await callerAt(other, sessionToken), null);
});

test('locks after five failures for a quarter of an hour, also against the right password', async () => {
  await guess(5);
  await assert.rejects(signInAt(yunlian, {}), { code: 'session.locked', status: 423 });
  await assert.rejects(signInAt(yunlian, {}, addSeconds(fridayAfternoon, 14 * 60)), { code: 'session.locked' });
  assert.ok(await signInAt(yunlian, {}, addSeconds(fridayAfternoon, 15 * 60)));
});

test('locks twice as long with each failure after that', async () => {
  await guess(5);
  await guess(1, addSeconds(fridayAfternoon, 15 * 60));
  await assert.rejects(signInAt(yunlian, {}, addSeconds(fridayAfternoon, 44 * 60)), { code: 'session.locked' });
  assert.ok(await signInAt(yunlian, {}, addSeconds(fridayAfternoon, 45 * 60)));
});

test('locks an address without an account in the same way, so that the lock tells nothing', async () => {
  const email = 'nobody@yunlian.example';
  await guess(5, fridayAfternoon, email);
  await assert.rejects(signInAt(yunlian, { email }), { code: 'session.locked' });
});

/** What happens while the password is being compared, and then the sign-in. */
async function signInAround(meanwhile: () => Promise<unknown>) {
  const input = { email: wangFang.email, password };
  const verified = await verifyCredentials({ run: (work) => yunlian.as(stranger, work) }, input);
  await meanwhile();
  return yunlian.as(stranger, (tx) => signIn(tx, { ...input, ...verified }));
}

test('lets nobody in with a password that was replaced while it was compared', async () => {
  const replaced = signInAround(async () => {
    const next = await hashPassword('another battery staple');
    await yunlian.as(systemCaller('test'), (tx) => saveAccount(tx, accountId, { passwordHash: next }));
  });
  await assert.rejects(replaced, { code: 'session.wrong_credentials' });
});

test('lets nobody in who guessed many at once, the right one among them', async () => {
  await assert.rejects(
    signInAround(() => guess(5)),
    { code: 'session.locked' },
  );
});

test("counts nothing at the door of a provider that isn't there", async () => {
  const nowhere = ground.provider(noTenant);
  for (let time = 0; time < 6; time++) {
    await assert.rejects(signInAt(nowhere, {}), { code: 'session.wrong_credentials' });
  }
});

test('the right password forgets the failures before it', async () => {
  await guess(4);
  await signInAt(yunlian, {});
  await guess(4);
  assert.ok(await signInAt(yunlian, {}));
});

test('a session ends after twelve idle hours, and after thirty days of use', async () => {
  const { sessionToken } = await signInAt(yunlian, {});
  const atHour = (hours: number) => addSeconds(fridayAfternoon, hours * 3600);
  assert.ok(await callerAt(yunlian, sessionToken, atHour(11)));
  assert.equal(await callerAt(yunlian, sessionToken, atHour(12)), null);
  for (let hour = 11; hour < 30 * 24; hour += 11) {
    const caller = await callerAt(yunlian, sessionToken, atHour(hour));
    assert.ok(caller, `lives at hour ${hour}`);
    await yunlian.as(stranger, (tx) => touchSession(tx, caller), { now: atHour(hour) });
  }
  assert.equal(await callerAt(yunlian, sessionToken, atHour(30 * 24)), null);
});

test('signing out ends this session and no other', async () => {
  const [one, another] = [await signInAt(yunlian, {}), await signInAt(yunlian, {})];
  assert.notEqual(one.sessionToken, another.sessionToken);
  const caller = await callerAt(yunlian, one.sessionToken);
  assert.ok(caller);
  await yunlian.as(caller, signOut);
  assert.equal(await callerAt(yunlian, one.sessionToken), null);
  assert.ok(await callerAt(yunlian, another.sessionToken));
});

test('a new password ends all other sessions; a wrong current one is refused at its field', async () => {
  const [here, there] = [await signInAt(yunlian, {}), await signInAt(yunlian, {})];
  const caller = await callerAt(yunlian, here.sessionToken);
  assert.ok(caller);
  const steps: Before = { run: (work) => yunlian.as(caller, work) };
  const next = 'another long password';
  await assert.rejects(verifyCurrent(steps, { current: 'wrong', next }), {
    code: 'session.wrong_password',
    field: 'current',
  });

  const rehashed = await verifyCurrent(steps, { current: password, next });
  await yunlian.as(caller, (tx) => changePassword(tx, rehashed));
  const { items } = await yunlian.as(caller, listSessions);
  assert.deepEqual(
    items.map(({ id, isCurrent }) => [id, isCurrent]),
    [[here.id, true]],
  );
  assert.equal(await callerAt(yunlian, there.sessionToken), null);
  assert.ok(await signInAt(yunlian, { password: next }));
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { fridayAfternoon, openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { inviteStaff, resetPassword } from '../staff/invite-staff.ts';
import { readSession } from '../sessions/read-session.ts';
import { listSessions } from '../sessions/list-sessions.ts';
import { acceptLink, hashForLink } from './accept-link.ts';
import { callerOf, makeMember } from './account.factory.ts';
import { createAccount } from './add-account.ts';
import { disableAccount } from './disable-account.ts';
import { accountOf } from './find-account.ts';
import { inviteAccount } from './invite-account.ts';
import { readLink } from './read-link.ts';

const ground = await openGround();
after(() => ground.close());

const stranger: Caller = { ...systemCaller(''), kind: 'nobody' };
let yunlian: TestProvider;
let other: TestProvider;
let admin: Caller;
let wangFang: { staffId: string; accountId: string };
before(async () => {
  yunlian = await ground.found('yunlian');
  other = await ground.found('other');
  await yunlian.as(systemCaller('test'), async (tx) => {
    const { accountId } = await makeMember(tx, {
      name: '陈静',
      email: 'chen.jing@yunlian.example',
      roleCodes: ['administrator'],
    });
    admin = await callerOf(tx, accountId);
    wangFang = await makeMember(tx, { name: '王芳', email: 'wang.fang@yunlian.example', roleCodes: ['hotline'] });
  });
});

function tokenIn({ link }: { link: string }): string {
  return link.split('#')[1] ?? '';
}

async function accept(
  provider: TestProvider,
  token: string,
  { now = fridayAfternoon, locale }: { now?: Instant; locale?: Locale } = {},
) {
  const input = { token, password: 'a first password', locale };
  const at = { now };
  const hashed = await hashForLink({ run: (work) => provider.as(stranger, work, at) }, input);
  return provider.as(stranger, (tx) => acceptLink(tx, { ...input, ...hashed }), at);
}

function invite() {
  return yunlian.as(admin, (tx) => inviteStaff(tx, { staff: wangFang.staffId }));
}

test('an invitation says whom it is for, sets the first password and signs in; once', async () => {
  const token = tokenIn(await invite());
  const shown = await yunlian.as(stranger, (tx) => readLink(tx, { token }));
  assert.deepEqual([shown.purpose, shown.name], ['invitation', '王芳']);
  const session = await accept(yunlian, token);
  assert.equal(session.name, '王芳');
  await assert.rejects(accept(yunlian, token), { code: 'link.gone', status: 410 });
});

test('an invitation holds for seven days, a reset for one', async () => {
  const invitation = tokenIn(await invite());
  await assert.rejects(accept(yunlian, invitation, { now: addSeconds(fridayAfternoon, 7 * 86_400) }), {
    code: 'link.gone',
  });
  const reset = tokenIn(await yunlian.as(admin, (tx) => resetPassword(tx, { staff: wangFang.staffId })));
  await assert.rejects(accept(yunlian, reset, { now: addSeconds(fridayAfternoon, 86_400) }), { code: 'link.gone' });
  assert.ok(await accept(yunlian, reset, { now: addSeconds(fridayAfternoon, 86_399) }));
});

test('whoever is invited goes on in the language that they read it in; a reset changes nothing of that', async () => {
  const invited = await accept(yunlian, tokenIn(await invite()), { locale: 'en' });
  assert.equal(invited.locale, 'en');
  const reset = tokenIn(await yunlian.as(admin, (tx) => resetPassword(tx, { staff: wangFang.staffId })));
  assert.equal((await accept(yunlian, reset, { locale: 'zh-CN' })).locale, 'en');
});

test('a newer link ends the older', async () => {
  const [older, newer] = [tokenIn(await invite()), tokenIn(await invite())];
  await assert.rejects(accept(yunlian, older), { code: 'link.gone' });
  assert.ok(await accept(yunlian, newer));
});

test("another provider doesn't know the link", async () => {
  await assert.rejects(accept(other, tokenIn(await invite())), { code: 'link.gone' });
});

test('nobody resets the password of an account that may do more than their own', async () => {
  const manager = await yunlian.as(systemCaller('test'), async (tx) => {
    const made = await makeMember(tx, {
      name: '刘洋',
      email: 'liu.yang@yunlian.example',
      roleCodes: ['service_manager'],
    });
    return callerOf(tx, made.accountId);
  });
  await assert.rejects(
    yunlian.as(manager, (tx) => resetPassword(tx, { staff: admin.subjectId ?? '' })),
    { code: 'account.outranks_you', status: 403 },
  );
  assert.ok(await yunlian.as(manager, (tx) => resetPassword(tx, { staff: wangFang.staffId })));
});

test("a contact's account sees its customer, reads its own session only, and is shut out at once", async () => {
  const customer = newId();
  const subject = { kind: 'contact' as const, subjectId: newId() };
  const { id } = await yunlian.as(admin, (tx) =>
    createAccount(tx, {
      ...subject,
      name: '赵敏',
      email: 'zhao.min@bank.example',
      customerScope: [customer],
      roleCodes: ['end_user'],
    }),
  );
  const session = await accept(yunlian, tokenIn(await yunlian.as(admin, (tx) => inviteAccount(tx, id))));
  const caller: Caller = {
    ...(await yunlian.as(admin, (tx) => callerOf(tx, id))),
    sessionId: session.id,
  };
  assert.deepEqual(caller.customers, [customer]);
  assert.equal((await yunlian.as(caller, readSession)).name, '赵敏');
  assert.equal((await yunlian.as(caller, listSessions)).items.length, 1);
  assert.equal(await yunlian.as(caller, (tx) => accountOf(tx, { kind: 'staff', subjectId: wangFang.staffId })), null);

  await yunlian.as(admin, (tx) => disableAccount(tx, id));
  assert.equal((await yunlian.as(caller, listSessions)).items.length, 0);
  assert.equal((await yunlian.as(admin, (tx) => accountOf(tx, subject)))?.isActive, false);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { hashSecret, parseToken } from '../../../../platform/crypto/token.ts';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { fridayAfternoon, openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { callerOf, makeMember } from '../accounts/account.factory.ts';
import { replaceRoles } from '../accounts/standing.store.ts';
import { authenticate } from '../sessions/authenticate.ts';
import { endToken } from './end-token.ts';
import { listTokens } from './list-tokens.ts';
import { makeToken } from './make-token.ts';
import { touchToken } from './token.store.ts';

const ground = await openGround();
after(() => ground.close());

const stranger: Caller = { ...systemCaller(''), kind: 'nobody' };
let yunlian: TestProvider;
let liuYang: Caller;
before(async () => {
  yunlian = await ground.found('yunlian');
  liuYang = await yunlian.as(systemCaller('test'), async (tx) => {
    const made = await makeMember(tx, { name: '刘洋', email: 'liu@yunlian.example', roleCodes: ['service_manager'] });
    return callerOf(tx, made.accountId);
  });
});

function callerWith(token: string, now: Instant = fridayAfternoon) {
  const secret = hashSecret(parseToken(token)?.secret ?? '');
  return yunlian.as(stranger, (tx) => authenticate(tx, secret, 'token'), { now });
}

test('a token may do what its scopes say, for ninety days unless told otherwise', async () => {
  const made = await yunlian.as(liuYang, (tx) => makeToken(tx, { name: '报表', scopes: ['staff.read'] }));
  assert.equal(made.expiresAt, addSeconds(fridayAfternoon, 90 * 86_400));
  const caller = await callerWith(made.token);
  assert.deepEqual([...(caller?.permissions ?? [])], ['staff.read']);
  assert.equal(caller?.subjectId, liuYang.subjectId);
  assert.equal(await callerWith(made.token, made.expiresAt), null);
});

test('refuses scopes that its owner does not hold', async () => {
  await assert.rejects(
    yunlian.as(liuYang, (tx) => makeToken(tx, { name: '报表', scopes: ['staff.read', 'role.change'] })),
    { code: 'token.beyond_yours', field: 'scopes' },
  );
});

test('a token keeps what its owner holds, and loses what they lose', async () => {
  const { token } = await yunlian.as(liuYang, (tx) => makeToken(tx, { name: '维护', scopes: ['team.change'] }));
  await yunlian.as(systemCaller('test'), (tx) => replaceRoles(tx, liuYang.accountId ?? '', []));
  assert.equal((await callerWith(token))?.permissions.size, 0);
});

test('a token that was ended is nobody, and is listed no more; used ones say when', async () => {
  const made = await yunlian.as(liuYang, (tx) => makeToken(tx, { name: '一次', scopes: ['staff.read'] }));
  const caller = await callerWith(made.token);
  assert.ok(caller);
  await yunlian.as(stranger, (tx) => touchToken(tx, caller));
  const listed = async () => (await yunlian.as(liuYang, listTokens)).items.find(({ id }) => id === made.id);
  assert.equal((await listed())?.lastUsedAt, fridayAfternoon);
  await yunlian.as(liuYang, (tx) => endToken(tx, { token: made.id }));
  assert.equal(await listed(), undefined);
  assert.equal(await callerWith(made.token), null);
  await assert.rejects(
    yunlian.as(liuYang, (tx) => endToken(tx, { token: made.id })),
    { code: 'not_found' },
  );
});

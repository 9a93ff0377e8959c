import assert from 'node:assert/strict';
import { listSessions, signIn } from '../../../modules/identity/session.contract.ts';
import * as cast from '../../../demo/cast/cast.ts';
import { Client, sessionIn } from '../../cast/client.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { asksPermission, requestOf, routesFor, send } from '../routes/request-of.ts';

const inCheck = 10;

/** Headers by which proxies, frameworks and wishful thinking say who asks, from where, and for what. */
const magicOf = ({ world, samples }: AttackGround): Record<string, string>[] => [
  { 'x-forwarded-for': '10.0.0.1', 'x-real-ip': '10.0.0.1', 'x-client-ip': '127.0.0.1', 'true-client-ip': '127.0.0.1' },
  { forwarded: 'for=127.0.0.1;host=evil.example;proto=https', 'x-forwarded-proto': 'https' },
  { 'x-forwarded-host': 'evil.example', 'x-host': 'evil.example', 'x-forwarded-server': 'evil.example' },
  { host: 'evil.example' },
  {
    'x-original-url': '/api/v1/customers',
    'x-rewrite-url': '/api/v1/customers',
    'x-forwarded-prefix': '/api/v1/staff',
  },
  {
    'x-tenant-id': world.ids.tenant,
    'x-tenant': 'huaxin',
    'x-provider': 'huaxin',
    'x-customer-id': samples.byNoun('customer'),
  },
  {
    'x-user': cast.staff.admin.email,
    'x-forwarded-user': cast.staff.admin.email,
    'remote-user': 'admin',
    'x-role': 'administrator',
  },
  { 'x-account-id': world.ids.staff.admin, 'x-permissions': '*', 'x-admin': 'true', 'x-debug': '1' },
  { authorization: 'Basic YWRtaW46YWRtaW4=' },
  { authorization: 'Bearer null' },
  { 'accept-encoding': 'gzip, br', range: 'bytes=0-1', 'if-none-match': '*' },
];
/** These tell what one may ask for. */
const changesForm = new Set(['accept-encoding', 'authorization']);

/** Headers that would make somebody else of whoever asks, if anything believed them. */
export const magicHeaders: Family<AttackGround> = {
  name: 'magic headers',
  holds: 'Without TRUST_PROXY no header says who asks, from where, or for what.',
  isQuick: true,
  async prove(ground, trial) {
    const { world } = ground;
    const magic = magicOf(ground);
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck, which: asksPermission })) {
      const request = requestOf(ground, route);
      for (const headers of magic) {
        const asked = { ...request, headers: { ...request.headers, ...headers } };
        assert.equal((await send(world.as('nobody'), asked)).status, 401, `${request.method} ${request.url}`);
        tried += 1;
      }
      if (request.method !== 'GET' || route.endpoint.sends) continue;
      const plain = await send(world.as('stranger'), request);
      for (const headers of magic.filter((one) => !Object.keys(one).some((name) => changesForm.has(name)))) {
        const answered = await send(world.as('stranger'), { ...request, headers: { ...request.headers, ...headers } });
        assert.deepEqual(answered.body, plain.body, `${request.url} answers otherwise to ${JSON.stringify(headers)}`);
        tried += 1;
      }
    }
    await assertAddress(ground);
    return { tried: tried + 1 };
  },
};

/** Where a session came from is what the connection says. */
async function assertAddress({ world }: AttackGround): Promise<void> {
  const { email } = cast.staff.expert;
  const answered = await world.as('nobody').try(signIn, {
    body: { provider: 'huaxin', email, password: cast.password },
    headers: { 'x-forwarded-for': '203.0.113.9', 'x-real-ip': '203.0.113.9', forwarded: 'for=203.0.113.9' },
  });
  const { items } = await new Client(world.app, sessionIn(answered)).ask(listSessions);
  assert.ok(items.every(({ address }) => address !== '203.0.113.9'));
}

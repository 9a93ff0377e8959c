import assert from 'node:assert/strict';
import { readSession } from '../../../modules/identity/session.contract.ts';
import { makeToken } from '../../../modules/identity/token.contract.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { bareStaff } from '../routes/bare-staff.ts';
import { asksPermission, countEvents, requestOf, routesFor, send } from '../routes/request-of.ts';

const people = ['hotline', 'engineer', 'auditor', 'caller', 'customerManager'] as const;
const inCheck = 40;

/** Whoever lacks a route's permission, with everything else right. */
export const lowerRole: Family<AttackGround> = {
  name: 'lower role',
  holds:
    'Who lacks the permission of a route is refused, whatever other roles or scopes they have, and writes nothing.',
  isQuick: true,
  async prove(ground, trial) {
    const { world } = ground;
    const bare = await bareStaff(ground, 'bare@huaxin.example.cn');
    const { token } = await world.as('admin').ask(makeToken, { body: { name: '脚本', scopes: ['customer.read'] } });
    ground.watch.knows(token, 'provider');
    const clients = [bare, ...people.map((who) => world.as(who))];
    const all = await Promise.all(
      clients.map(async (client) => ({ client, may: new Set((await client.ask(readSession)).permissions) })),
    );
    const before = await countEvents(world);
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck, which: asksPermission })) {
      const request = requestOf(ground, route);
      const name = `${request.method} ${request.url}`;
      for (const { client } of all.filter(({ may }) => !may.has(route.access))) {
        assert.equal((await send(client, request)).status, 403, `${name} lets in who lacks ${route.access}`);
        tried += 1;
      }
      if (route.access === 'customer.read') continue;
      const headers = { ...request.headers, authorization: `Bearer ${token}` };
      assert.equal((await send(world.as('nobody'), { ...request, headers })).status, 403, `${name} by a token`);
      tried += 1;
    }
    assert.equal(await countEvents(world), before, 'something was written');
    return { tried };
  },
};

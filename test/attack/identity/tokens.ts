import assert from 'node:assert/strict';
import { makeInventoryToken } from '../../../modules/inventory/inventory-token.contract.ts';
import { issueAssetLabel } from '../../../modules/assets/asset-label.contract.ts';
import { inviteStaff } from '../../../modules/identity/staff.contract.ts';
import { makeToken as makeApiToken } from '../../../modules/identity/token.contract.ts';
import { makeSetUpLink } from '../../../modules/tenancy/index.ts';
import { makeToken } from '../../../platform/crypto/token.ts';
import { asOwner } from '../../../platform/database/as-owner.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { requestOf, routesFor, send } from '../routes/request-of.ts';

const many = 2000;
const signs = 43;
/** Of 64 that base64url has; the last sign of 256 bits has but four of them left over. */
const leastAtAPlace = 60;

/** What lets people in, and the ids that only count up. */
export const tokens: Family<AttackGround> = {
  name: 'guessable tokens',
  holds: 'Every token is 256 bits of chance; the id beside one that is known leads nowhere.',
  isQuick: true,
  async prove(ground, trial) {
    const handedOut = await tokensOf(ground);
    for (const [kind, token] of Object.entries(handedOut))
      assert.match(token, /^([a-z0-9][a-z0-9-]*\.)?[\w-]{43}$/, `${kind} has another form`);
    const secrets = Array.from({ length: many }, () => makeToken('huaxin').text.split('.')[1] ?? '');
    assert.equal(new Set(secrets).size, many);
    for (let at = 0; at < signs - 1; at++) {
      const values = new Set(secrets.map((secret) => secret[at]));
      assert.ok(values.size >= leastAtAPlace, `place ${at} takes ${values.size} signs only`);
    }
    const labels = await labelsOf(ground, trial.isQuick ? 4 : 40);
    assert.equal(new Set(labels.map(({ code }) => code)).size, labels.length);
    assert.ok(new Set(labels.map(({ pin }) => pin)).size > labels.length / 2, 'PINs repeat');
    return { tried: many + labels.length + (await neighbours(ground, trial)) };
  },
};

async function tokensOf({ world, samples }: AttackGround): Promise<Record<string, string>> {
  const admin = world.as('admin');
  const body = { name: '脚本', scopes: ['customer.read'] };
  const inventory = await admin.ask(makeInventoryToken, {
    params: { customer: world.ids.customer.donghai },
    body: { name: '采集' },
  });
  const { link } = await admin.ask(inviteStaff, { params: { staff: world.ids.staff.auditor } });
  return {
    session: admin.session ?? '',
    guest: samples.guest.session ?? '',
    api: (await admin.ask(makeApiToken, { body })).token,
    inventory: inventory.token,
    link: link.split('#')[1] ?? '',
    setUp: await asOwner(world.database.ownerUrl, (owner) =>
      makeSetUpLink(owner, { isFirst: false, now: world.clock.now() }),
    ),
  };
}

async function labelsOf({ world, samples }: AttackGround, count: number): Promise<{ code: string; pin: string }[]> {
  const labels: { code: string; pin: string }[] = [];
  for (let made = 0; made < count; made++)
    labels.push(await world.as('admin').ask(issueAssetLabel, { params: { asset: samples.byNoun('asset') } }));
  return labels;
}

/** One up and one down from every id that we know: for somebody who may see whatever there is. */
async function neighbours(
  { world, samples, watch }: AttackGround,
  trial: Parameters<typeof tokens.prove>[1],
): Promise<number> {
  let tried = 0;
  for (const step of [1, -1]) {
    const beside = { ...samples, byNoun: (noun: string) => besides(samples.byNoun(noun), step) };
    const which = {
      most: 20,
      which: ({ endpoint }: { endpoint: { method: string; path: string } }) =>
        endpoint.method === 'GET' && endpoint.path.endsWith('}'),
    };
    for (const route of routesFor({ world, samples, watch, loop: noLoop }, trial, which)) {
      const request = requestOf({ samples: beside }, route);
      const { status } = await send(world.as('admin'), request);
      assert.ok([403, 404, 422].includes(status), `${request.url} is there: ${status}`);
      tried += 1;
    }
  }
  return tried;
}

const noLoop = { longestBlock: 0, slowestHealth: 0, healthAsked: 0, troubles: [] };

function besides(id: string, step: number): string {
  const last = (Number.parseInt(id.slice(-6), 16) + step) & 0xffffff;
  return id.slice(0, -6) + last.toString(16).padStart(6, '0');
}

import assert from 'node:assert/strict';
import { reachOf, lookUpAddresses, OutOfReach, type Surroundings } from '../../../platform/network/reach.ts';
import { makeApp } from '../../../server/app.ts';
import { Client } from '../../cast/client.ts';
import type { World } from '../../cast/world.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { insideSpellings } from './inside-spellings.ts';
import { waysToName } from './named-hosts.ts';
import { banner, openTrap, type Trap } from './trap.ts';

/** A closed port, as far as anybody knows. */
const closedPort = 1;
const refused = new OutOfReach().message;
const unknown = 'no-such-host.invalid';
const names: Record<string, string[]> = { '127.0.0.1.nip.io': ['127.0.0.1'], [unknown]: [] };

export const insideHosts: Family<AttackGround> = {
  name: 'inside hosts',
  holds: 'No host inside is asked, whatever its spelling, and nothing is told of it.',
  isQuick: true,
  async prove({ world }) {
    const trap = await openTrap();
    try {
      const spelled = await spellings(world, trap);
      const rebound = await rebinding(world, trap);
      assert.equal(trap.came.count, 0, 'a server inside was asked');
      return { tried: spelled + rebound };
    } finally {
      await trap.close();
    }
  },
};

/** With several providers and nothing said by the operator: an open port, a closed one and no host at all look the same. */
async function spellings(world: World, trap: Trap): Promise<number> {
  // a resolver that really goes out would be asked for minutes
  const addressesOf = async (host: string) => names[host] ?? lookUpAddresses(host);
  const { client, close } = await guarded(world, { addressesOf, insideNetworks: null });
  const places = [...insideSpellings, unknown].flatMap((host) =>
    [trap.port, closedPort].map((port) => ({ host, port })),
  );
  for (const place of places)
    for (const tryWay of waysToName) {
      const { status, text } = await tryWay(client, place);
      assert.ok(status < 500, `${place.host} answered ${status}: ${text}`);
      assert.ok(!text.includes(banner), `${place.host} told what stands inside: ${text}`);
      if (status < 400) assert.ok(text.includes(refused), `${place.host}:${place.port} told: ${text}`);
    }
  await close();
  return places.length * waysToName.length;
}

/** A name that leads to an allowed host when it is judged, and inside a moment later. */
async function rebinding(world: World, trap: Trap): Promise<number> {
  const decoy = await openTrap('127.0.0.2', trap.port);
  let asked = 0;
  const addressesOf = async () => [asked++ % 2 === 0 ? '127.0.0.2' : '127.0.0.1'];
  const { client, close } = await guarded(world, { addressesOf, insideNetworks: ['127.0.0.2'] });
  const place = { host: 'rebinds.example.cn', port: trap.port };
  for (const tryWay of waysToName) {
    asked = 0;
    await tryWay(client, place);
    assert.equal(asked, 1, 'the name was asked for once more after it was judged');
  }
  assert.ok(decoy.came.count >= waysToName.length, 'the address that was judged is the one that is connected to');
  await close();
  await decoy.close();
  return waysToName.length;
}

/** The administrator at a server of several providers, before which names lead where the attacker wants. */
async function guarded(world: World, surroundings: Omit<Surroundings, 'isShared'>) {
  const app = await makeApp({ ...world.parts, reach: reachOf({ ...surroundings, isShared: async () => true }) });
  return { client: new Client(app, world.as('admin').session), close: () => app.close() };
}

import assert from 'node:assert/strict';
import { changePassword, readSession, signIn, signOut } from '../../../modules/identity/session.contract.ts';
import { addSeconds } from '../../../kernel/instant.ts';
import { fixedClock } from '../../../platform/clock/fixed-clock.ts';
import * as cast from '../../../demo/cast/cast.ts';
import { makeApp } from '../../../server/app.ts';
import { identifyBy } from '../../../server/mount/identify-by-token.ts';
import { Client, sessionIn } from '../../cast/client.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { bareStaff } from '../routes/bare-staff.ts';

const email = 'sessions@huaxin.example.cn';
const hour = 3600;

/** Sessions that were planted, kept, or should be over. */
export const sessions: Family<AttackGround> = {
  name: 'sessions',
  holds: 'No session is taken over by signing in; each ends when it is left, idle, old, or its password is changed.',
  isQuick: true,
  async prove(ground) {
    const first = await bareStaff(ground, email);
    const planted = first.session ?? '';
    const signedIn = await signInWith(ground, cast.password, planted);
    assert.notEqual(signedIn.session, planted, 'the planted session became theirs');
    await signedIn.ask(signOut);
    assert.equal((await signedIn.try(readSession)).status, 401, 'a session outlives its end');

    const stolen = await signInWith(ground, cast.password);
    const next = 'another-lantern-2026';
    await first.ask(changePassword, { body: { current: cast.password, next } });
    assert.equal((await stolen.try(readSession)).status, 401, 'a stolen session outlives the password');
    await assertEndsInTime(ground, await signInWith(ground, next));
    return { tried: 5 };
  },
};

async function signInWith({ world, watch }: AttackGround, password: string, planted?: string): Promise<Client> {
  const session = sessionIn(
    await new Client(world.app, planted ?? null).try(signIn, { body: { provider: 'huaxin', email, password } }),
  );
  watch.knows(session, 'provider');
  return new Client(world.app, session);
}

/** By a clock of its own: everybody else's sessions go on. */
async function assertEndsInTime({ world }: AttackGround, { session }: Client): Promise<void> {
  const { parts } = world;
  const clock = fixedClock(world.clock.now());
  const app = await makeApp({ ...parts, clock, identify: identifyBy(parts.unitOfWork, clock) });
  const client = new Client(app, session);
  clock.advance(11 * hour);
  assert.equal((await client.try(readSession)).status, 200, 'a session in use ends too soon');
  clock.advance(12 * hour + 1);
  assert.equal((await client.try(readSession)).status, 401, 'an idle session lives on');
  clock.set(addSeconds(world.clock.now(), 31 * 24 * hour));
  assert.equal((await client.try(readSession)).status, 401, 'an old session lives on');
  await app.close();
}

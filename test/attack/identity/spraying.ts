import assert from 'node:assert/strict';
import { enterByLabel, issueAssetLabel } from '../../../modules/assets/asset-label.contract.ts';
import { signIn } from '../../../modules/identity/session.contract.ts';
import * as cast from '../../../demo/cast/cast.ts';
import { makeApp } from '../../../server/app.ts';
import { Client } from '../../cast/client.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { bareStaff } from '../routes/bare-staff.ts';

const signInsAMinute = 8;
const wrongAllowed = 5;
const email = 'sprayed@huaxin.example.cn';

/** One password at many accounts, many at one, and PINs at labels. */
export const spraying: Family<AttackGround> = {
  name: 'spraying',
  holds: 'Guessing is held up by address whatever a request says of it, and by account, by label and by unknown name.',
  isQuick: true,
  async prove(ground) {
    await bareStaff(ground, email);
    const byAddress = await sprayFromOneAddress(ground);
    const { world, samples } = ground;
    const nobody = world.as('nobody');
    const guess = (address: string, password: string) =>
      nobody.try(signIn, { body: { provider: 'huaxin', email: address, password } });
    for (const one of [email, 'unknown@huaxin.example.cn']) {
      // however it is written, it is one account
      for (let at = 0; at < wrongAllowed; at++) await guess(at % 2 ? one.toUpperCase() : one, `wrong ${at}`);
      assert.equal((await guess(one, cast.password)).status, 423, `${one} may be guessed on`);
    }
    const { code, pin } = await world.as('admin').ask(issueAssetLabel, { params: { asset: samples.byNoun('asset') } });
    const other = pin === '000000' ? '000001' : '000000';
    for (let at = 0; at < wrongAllowed; at++) await nobody.try(enterByLabel, { body: { code, pin: other } });
    assert.equal((await nobody.try(enterByLabel, { body: { code, pin } })).status, 423, 'the PIN may be guessed on');
    return { tried: byAddress + wrongAllowed * 3 };
  },
};

async function sprayFromOneAddress({ world, watch }: AttackGround): Promise<number> {
  const { parts } = world;
  const app = await makeApp({ ...parts, settings: { ...parts.settings, signInsAMinute } });
  watch.follow(app);
  const statuses: number[] = [];
  for (let at = 0; at < signInsAMinute * 2; at++) {
    const body = { provider: 'huaxin', email: `someone${at}@huaxin.example.cn`, password: 'spring-2026-lantern' };
    const from = `203.0.113.${at}`;
    const headers = {
      'x-forwarded-for': from,
      'x-real-ip': from,
      cookie: `yingtai_session=huaxin.${String(at).padStart(43, 'x')}`,
    };
    statuses.push((await new Client(app, null).try(signIn, { body, headers })).status);
  }
  assert.deepEqual(new Set(statuses.slice(signInsAMinute)), new Set([429]), statuses.join(' '));
  await app.close();
  return statuses.length;
}

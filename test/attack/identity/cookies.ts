import assert from 'node:assert/strict';
import { readSession, signIn, type SessionView } from '../../../modules/identity/session.contract.ts';
import * as cast from '../../../demo/cast/cast.ts';
import { makeApp } from '../../../server/app.ts';
import { Client } from '../../cast/client.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';

const name = 'yingtai_session';

/** What a neighbour's site, a proxy or a guess can do to the cookie of a session. */
export const cookies: Family<AttackGround> = {
  name: 'cookies',
  holds:
    'The cookie of a session is out of reach of scripts, of plain http and of other sites; none but a whole one counts.',
  isQuick: true,
  async prove(ground) {
    await assertAttributes(ground);
    const { world } = ground;
    const [own, other] = [world.as('caller').session ?? '', world.as('admin').session ?? ''];
    const seen = (cookie: string) =>
      world.as('nobody').send('GET', `/api/v1${readSession.path}`, { headers: { cookie } });
    // of two by one name one counts, whole: never the rights of one with the name of the other
    for (const pair of [
      [own, other],
      [other, own],
    ]) {
      const { body } = await seen(pair.map((one) => `${name}=${one}`).join('; '));
      const { email, permissions } = body as SessionView;
      const alone = (await seen(`${name}=${pair[0]}`)).body as SessionView;
      assert.deepEqual([email, permissions], [alone.email, alone.permissions]);
    }
    const spoilt = [
      other.slice(0, -1),
      `${other}A`,
      other.toUpperCase(),
      other.replace('huaxin', 'beichen'),
      other.split('.')[1] ?? '',
      `"${other} "`,
      `${other}%00`,
      'x'.repeat(8000),
      '',
      'null',
      '%',
      `huaxin.${'é'.repeat(43)}`,
    ];
    const named = [
      `${name.toUpperCase()}=${other}`,
      `__Host-${name}=${other}`,
      `yingtai_guest_asset=${other}`,
      `${name}[]=${other}`,
    ];
    for (const cookie of [...spoilt.map((value) => `${name}=${value}`), ...named])
      assert.equal((await seen(cookie)).status, 401, `${cookie.slice(0, 80)} counts`);
    return { tried: spoilt.length + named.length + 3 };
  },
};

async function assertAttributes({ world, watch }: AttackGround): Promise<void> {
  const { parts } = world;
  const app = await makeApp({ ...parts, settings: { ...parts.settings, publicUrl: 'https://desk.example.cn' } });
  watch.follow(app);
  const body = { provider: 'huaxin', email: cast.staff.manager.email, password: cast.password };
  const { headers } = await new Client(app, null).try(signIn, { body });
  const [cookie = ''] = [headers['set-cookie']].flat().map(String);
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
    assert.ok(cookie.includes(attribute), `${attribute}: ${cookie}`);
  assert.ok(!/domain=/i.test(cookie), 'a cookie for neighbours');
  assert.match(String(headers['strict-transport-security']), /max-age=\d{7,}/);
  await app.close();
}

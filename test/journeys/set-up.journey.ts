import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { makeSetUpLink } from '../../modules/tenancy/index.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { password, providers, staff } from '../cast/cast.ts';
import { openHouse } from '../cast/house.ts';
import { mondayMorning } from '../cast/world.ts';
import { runningClock } from '../harness/running-clock.ts';
import { serveHouse } from '../harness/serve-house.ts';

const house = await openHouse(runningClock(mondayMorning));
const served = await serveHouse(house);
afterEach((t) => served.leave(t));
after(() => served.close());

const { name, email } = staff.admin;

test('a newcomer sets up a provider by the one-time link, signs out, and in again', async () => {
  const visitor = await served.visit();
  const { words, page } = visitor;
  const token = await asOwner(house.database.ownerUrl, (owner) =>
    makeSetUpLink(owner, { isFirst: true, now: house.clock.now() }),
  );

  await visitor.goTo('/');
  await visitor.arriveAt(words('identity:door.set_up.title'));

  await visitor.goTo(`/set-up#${token}`);
  await visitor.arriveAt(words('identity:setUp.title'));
  await visitor.enter({
    [words('identity:field.providerName')]: providers.huaxin.name,
    [words('identity:field.adminName')]: name,
    [words('identity:field.email')]: email,
    [words('identity:field.password')]: password,
  });
  await visitor.button(words('identity:setUp.submit')).click();

  const me = visitor.button(words('shell:session.me', { name }));
  await me.click();
  await page.getByRole('menuitem', { name: words('shell:session.signOut') }).click();

  await visitor.arriveAt(providers.huaxin.name);
  await visitor.enter({
    [words('identity:field.email')]: email,
    [words('identity:field.password')]: 'not the password',
  });
  await visitor.button(words('identity:door.sign_in.submit')).click();
  await visitor.read(words('identity:refusal.session.wrong_credentials'));
  assert.equal(await visitor.field(words('identity:field.email')).inputValue(), email);

  await visitor.enter({ [words('identity:field.password')]: password });
  await visitor.button(words('identity:door.sign_in.submit')).click();
  await me.waitFor();
});

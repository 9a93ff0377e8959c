import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { contacts, password, providers, staff } from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

test('an address that leads nowhere says so, and leads home', async () => {
  const visitor = await stage.seat('engineer');
  const { words, page } = visitor;
  await visitor.goTo('/no/such/place');
  await visitor.arriveAt(words('shell:notFound.title'));
  await page.getByRole('link', { name: words('shell:notFound.home'), exact: true }).click();
  await visitor.arriveAt(words('service-desk:ticket.plural'));
});

test('a record that is not there says so', async () => {
  const visitor = await stage.seat('engineer');
  await visitor.goTo('/tickets/INC-2026-999999');
  await visitor.arriveAt(visitor.words('shell:failure.notFound.title'));
});

test('whoever may not see a page is told so', async () => {
  const visitor = await stage.seat('hotline');
  await visitor.goTo('/roles');
  await visitor.arriveAt(visitor.words('shell:failure.forbidden.title'));
});

test('a session that ends in the middle asks for the password in front of the page, and nothing is lost', async () => {
  const visitor = await stage.seat('hotline');
  const { words, page } = visitor;
  const title = words('service-desk:ticket.field.title');
  await visitor.goTo('/tickets/new');
  await visitor.pick(words('service-desk:ticket.field.caller'), 'zl', contacts.caller.name);
  await visitor.enter({ [title]: '会话到期' });
  await page.context().clearCookies();
  const send = page.getByRole('button', { name: words('service-desk:record.send'), exact: true });
  // whatever asks the server first brings the door, be it the form or the page by itself
  await send
    .or(visitor.button(words('identity:door.sign_in.submit')))
    .first()
    .click();
  await visitor.enter({
    [words('identity:field.providerCode')]: providers.huaxin.code,
    [words('identity:field.email')]: staff.hotline.email,
    [words('identity:field.password')]: password,
  });
  await visitor.button(words('identity:door.sign_in.submit')).click();
  await page.getByText(words('identity:door.sign_in.submit')).first().waitFor({ state: 'hidden' });
  assert.equal(await visitor.field(title).inputValue(), '会话到期');
  await send.click();
  await visitor.arriveAt('会话到期');
});

test('a network that is gone is said above the page', async () => {
  const visitor = await stage.seat('engineer');
  const { words, page } = visitor;
  await visitor.goTo('/tickets');
  await visitor.settle();
  // what it asks meanwhile, Chromium says of itself
  visitor.watched.expect(/ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await visitor.read(words('shell:state.offline'));
  await page.context().setOffline(false);
  await page.getByText(words('shell:state.offline')).waitFor({ state: 'detached' });
});

test('a server that is gone is said in words, and what was typed stays', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  // while it goes it answers what is asked still
  visitor.watched.expect(/ERR_CONNECTION_REFUSED|status of 503|Unable to preload|Failed to fetch dynamically/);
  await visitor.goTo('/customers/new');
  await visitor.enter({ [words('customers:customer.name')]: '南浦纺织' });
  await visitor.settle();
  await stage.world.app.close();
  await visitor.button(words('shell:action.save')).click();
  await visitor.read(words('shell:form.unreachable.title'));
  assert.equal(await visitor.field(words('customers:customer.name')).inputValue(), '南浦纺织');

  await page.getByRole('link', { name: words('customers:menu.contacts') }).click();
  await visitor.read(words('shell:failure.unreachable.title'));
});

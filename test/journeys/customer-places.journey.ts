import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { customers } from '../../demo/cast/cast.ts';
import { readDepartmentTree } from '../../modules/customers/department.contract.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const donghai = stage.world.ids.customer.donghai;

test('a subsidiary is recorded under its parent, and a miscopied credit code is said at its field', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  const creditCode = words('customers:customer.creditCode');
  await visitor.goTo('/customers/new');
  await visitor.enter({ [words('customers:customer.name')]: '东海铸造有限公司' });
  await visitor.pick(words('customers:customer.parent'), customers.donghai.shortName, customers.donghai.name);
  await page.locator('summary', { hasText: words('customers:customer.sectionBilling') }).click();
  await visitor.enter({ [creditCode]: '91350100m000100y44' });
  await visitor.button(words('shell:action.save')).click();
  await visitor
    .faultAt(creditCode)
    .filter({ hasText: words('server:field.credit_code_check', { expected: '3' }) })
    .waitFor();
  await visitor.enter({ [creditCode]: '91350100 m000100y43' });
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt('东海铸造有限公司');
  await visitor.read('91350100M000100Y43');
  await visitor.read(words('customers:customer.group'));
});

test('a site has rooms and hazards, an engineer refuses, and it says what is there before it is retired', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  await visitor.goTo(`/sites/new?customerId=${donghai}`);
  await visitor.enter({ [words('customers:site.name')]: '喷涂车间' });
  await page.locator('summary', { hasText: words('customers:site.sectionSafety') }).click();
  await visitor.enter({ [words('customers:site.hazards')]: '有机溶剂' });
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt('喷涂车间');
  await visitor.read(words('customers:site.hazardTitle'));

  await visitor.button(words('customers:room.add')).click();
  await visitor.enter({ [words('customers:room.floor')]: '2', [words('customers:room.name')]: '调漆间' });
  await visitor.answer(words('shell:action.save'));
  await visitor.read('调漆间');

  await visitor.button(words('customers:site.refuse')).click();
  await visitor.enter({ [words('customers:site.refuseReason')]: '没有防毒口罩' });
  await visitor.answer(words('customers:site.refuse'));
  await visitor.read('没有防毒口罩');

  // those of the rooms come after the page's own
  await visitor.button(words('customers:state.retire')).first().click();
  await visitor.dialog.getByText(new RegExp(words('customers:holder.rooms'))).waitFor();
  await visitor.answer(words('customers:state.retire'));
  await page.getByText(words('customers:state.retired'), { exact: true }).first().waitFor();
});

test('departments stand below each other, and are retired only with a place for those below', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  const admin = stage.world.as('admin');
  const idOf = async (path: string) => {
    const { items } = await admin.ask(readDepartmentTree, { params: { customer: donghai } });
    return items.find((node) => node.path === path)?.id ?? '';
  };
  const enterBelow = async (name: string, parent?: string) => {
    await visitor.goTo(parent === undefined ? `/customers/${donghai}` : `/departments/${await idOf(parent)}`);
    const heading = page.getByRole('heading', { name: words('customers:department.plural'), exact: true });
    const section = page.locator('section').filter({ has: heading });
    if (parent === undefined) await section.getByRole('button', { name: words('shell:action.add') }).click();
    else await visitor.button(words('customers:department.addBelow')).click();
    await visitor.enter({ [words('customers:department.name')]: name });
    await visitor.answer(words('shell:action.save'));
  };
  await enterBelow('技术中心');
  await enterBelow('检测部', '技术中心');
  await visitor.goTo(`/departments/${await idOf('技术中心')}`);
  await visitor.button(words('customers:department.move')).click();
  await visitor.pick(words('customers:department.parent'), '检测', '技术中心/检测部');
  await visitor.dialog.getByRole('button', { name: words('customers:department.move'), exact: true }).click();
  await visitor.read(words('customers:refusal.department.cycle'));
  await page.keyboard.press('Escape');

  await enterBelow('质量部');
  await visitor.goTo(`/departments/${await idOf('技术中心')}`);
  await visitor.button(words('customers:department.retire')).click();
  await visitor.pick(words('customers:department.successor'), '质量', '质量部');
  await visitor.answer(words('customers:department.retire'));
  await visitor.read(words('customers:state.retired'));
  assert.notEqual(await idOf('质量部/检测部'), '');
});

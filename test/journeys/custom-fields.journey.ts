import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, test } from 'node:test';
import { read, utils } from '@e965/xlsx';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const person = '顾清';
const label = '服务等级';

test('a field is defined, filled in, found by, seen in the list and taken away', async () => {
  const visitor = await stage.seat('admin');
  const { words } = visitor;
  await define(visitor);

  await visitor.goTo(`/contacts/new?customerId=${stage.world.ids.customer.donghai}`);
  await visitor.enter({ [words('customers:contact.name')]: person });
  await visitor.button(words('shell:action.save')).click();
  // it is required
  await visitor
    .faultAt(label)
    .filter({ hasText: words('shell:form.missing', { label }) })
    .waitFor();
  await visitor.pick(label, '金牌');
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt(person);
  await visitor.read('金牌');

  const plural = words('customers:contact.plural');
  await visitor.goTo('/contacts');
  // by the initials of its value
  await visitor.enter({ [words('customers:contact.find')]: 'jpfw' });
  const rows = visitor.rows(plural);
  await rows.filter({ hasText: person }).waitFor();
  await rows.nth(1).waitFor({ state: 'detached' });
  await visitor.button(words('shell:table.columns')).click();
  await visitor.page.getByRole('checkbox', { name: label }).click();
  await visitor.page.keyboard.press('Escape');
  await rows.filter({ hasText: '金牌服务' }).waitFor();
  assert.deepEqual(await takenAway(visitor, plural), '金牌服务');
});

test('a field and its choices are renamed, moved and retired, by keyboard too; what was filled in stays', async () => {
  const visitor = await stage.seat('admin', { locale: 'en' });
  const { words, page } = visitor;
  await visitor.goTo('/custom-fields?noun=contact');
  await page.getByRole('link', { name: label }).click();
  await visitor.arriveAt(label);
  await visitor.enter({ [words('custom-fields:field.labelEn')]: 'Grade' });
  const second = visitor.field(words('custom-fields:choice.nth', { number: 2 }));
  await second.focus();
  await page.keyboard.press('Enter');
  await visitor.enter({ [words('custom-fields:choice.nth', { number: 3 })]: '铜牌服务' });
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt(words('custom-fields:title'));
  await page.getByRole('link', { name: 'Grade' }).waitFor();

  await visitor.button(words('custom-fields:state.retireOne', { label: 'Grade' })).click();
  await visitor.answer(words('custom-fields:state.retire'));
  await visitor.button(words('custom-fields:state.reinstateOne', { label: 'Grade' })).click();
  await visitor.button(words('custom-fields:state.retireOne', { label: 'Grade' })).waitFor();
  assert.deepEqual(await visitor.accessFaults(), []);
});

/** A choice for contacts, required and searchable; its key proposed from its name. */
async function define(visitor: Visitor): Promise<void> {
  const { words, page } = visitor;
  await visitor.goTo('/custom-fields?noun=contact');
  await visitor.button(words('custom-fields:new')).first().click();
  await visitor.enter({ [words('custom-fields:field.label')]: label });
  await page.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value === 'fwdj'));
  await visitor.field(words('custom-fields:field.kind')).click();
  await visitor.choice(words('custom-fields:kind.choice')).click();
  await visitor.enter({ [words('custom-fields:choice.nth', { number: 1 })]: '金牌服务' });
  await page.keyboard.press('Enter');
  await visitor.enter({ [words('custom-fields:choice.nth', { number: 2 })]: '银牌服务' });
  await visitor.field(words('custom-fields:field.isRequired')).check();
  await visitor.field(words('custom-fields:field.isSearchable')).check();
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt(words('custom-fields:title'));
  await page.getByRole('link', { name: label }).waitFor();
}

/** What the workbook of the list says of the field for the only row. */
async function takenAway(visitor: Visitor, plural: string): Promise<string | undefined> {
  const { page, words } = visitor;
  await visitor.button(words('shell:export.label')).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: words('shell:export.xlsx') }).click();
  const sheet = read(await readFile(await (await saved).path())).Sheets[plural] ?? {};
  const [row] = utils.sheet_to_json<Record<string, string>>(sheet);
  return row?.[label];
}

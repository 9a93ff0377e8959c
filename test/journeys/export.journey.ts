import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, test } from 'node:test';
import { read, utils } from '@e965/xlsx';
import { locales } from '../../kernel/locale.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { customer, contact } = stage.world.ids;
const at = { kind: 'incident', channel: 'phone', customerId: customer.donghai, callerId: contact.caller } as const;
for (const [impact, title] of [
  ['degraded', '打印机卡纸'],
  ['interrupted', '核心交换机宕机'],
  ['degraded', '=1+1 的公式'],
] as const)
  await stage.world.as('hotline').ask(recordTicket, { body: { ...at, impact, urgency: 'normal', title } });

const numberOf = /[A-Z]{3}-\d{4}-\d{6}/;

/** Chooses a kind of file from the button in the foot, and waits until it is saved. What the browser calls it depends on the system's own letters. */
async function take(visitor: Visitor, kind: 'xlsx' | 'csv'): Promise<Buffer> {
  const { page, words } = visitor;
  await visitor.button(words('shell:export.label')).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: words(`shell:export.${kind}`) }).click();
  return readFile(await (await saved).path());
}

function shownHeads({ page }: Visitor): Promise<string[]> {
  return page.locator('thead th .yt-cut').allTextContents();
}

for (const locale of locales) {
  test(`a narrowed list becomes a workbook with its rows and columns, in ${locale}`, async () => {
    const visitor = await stage.seat('hotline', { locale });
    const { words } = visitor;
    const plural = words('service-desk:ticket.plural');
    await visitor.goTo('/tickets?priority=P3');
    await visitor.arriveAt(plural);
    await visitor.settle();
    const shown = await visitor.rows(plural).allTextContents();
    const content = await take(visitor, 'xlsx');
    await visitor.read(words('shell:export.done', { name: `${plural}-2026-11-23.xlsx` }));

    const [head = [], ...rows] = utils.sheet_to_json<string[]>(read(content).Sheets[plural] ?? {}, { header: 1 });
    assert.deepEqual(head, await shownHeads(visitor));
    assert.deepEqual(
      rows.map(([number]) => number),
      shown.map((row) => numberOf.exec(row)?.[0]),
    );
    assert.deepEqual(
      rows.map(([, title]) => title),
      ['=1+1 的公式', '打印机卡纸'],
    );
  });
}

test('columns that are taken away stay away from the file', async () => {
  const visitor = await stage.seat('hotline');
  const { words, page } = visitor;
  await visitor.goTo('/tickets');
  await visitor.settle();
  await visitor.button(words('shell:table.columns')).click();
  await page.getByRole('checkbox', { name: words('customers:customer.noun') }).uncheck();
  await page.keyboard.press('Escape');
  const content = await take(visitor, 'csv');
  const [head = ''] = content.toString().replace('\uFEFF', '').split('\r\n');
  const heads = head.slice(1, -1).split('","');
  assert.deepEqual(heads, await shownHeads(visitor));
  assert.ok(!heads.includes(words('customers:customer.noun')));
});

test('a file can be had without a mouse', async () => {
  const visitor = await stage.seat('hotline');
  const { words, page } = visitor;
  const keyboard = new Keyboard(visitor);
  await visitor.goTo('/tickets');
  await visitor.settle();
  await visitor.button(words('shell:export.label')).focus();
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
  const saved = page.waitForEvent('download');
  await keyboard.press('Enter');
  const content = await readFile(await (await saved).path());
  // the first choice, a workbook
  assert.equal(content.toString('latin1', 0, 2), 'PK');
});

test('an empty list has nothing to take away, and says so', async () => {
  const visitor = await stage.seat('hotline');
  const { words } = visitor;
  await visitor.goTo('/tickets?q=没有这样的词');
  await visitor.settle();
  const button = visitor.button(words('shell:export.label'));
  assert.ok(await button.isDisabled());
  assert.equal(await button.getAttribute('title'), words('shell:export.nothing'));
});

test('a file that breaks off is not saved, and that is said', async () => {
  const visitor = await stage.seat('hotline');
  const { words, page } = visitor;
  visitor.watched.expect(/ERR_FAILED/);
  await visitor.goTo('/tickets');
  await visitor.settle();
  await page.route('**/tickets/export?*', (route) => route.abort());
  await visitor.button(words('shell:export.label')).click();
  await page.getByRole('menuitem', { name: words('shell:export.csv') }).click();
  await visitor.read(words('shell:export.brokenOff'));
});

test('a session that is over asks for the password instead of saving an error', async () => {
  const visitor = await stage.seat('hotline');
  const { words, page } = visitor;
  await visitor.goTo('/tickets');
  await visitor.settle();
  await page.context().clearCookies();
  await visitor.button(words('shell:export.label')).click();
  await page.getByRole('menuitem', { name: words('shell:export.xlsx') }).click();
  await visitor.button(words('identity:door.sign_in.submit')).waitFor();
});

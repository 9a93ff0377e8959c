import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { listAttachments } from '../../modules/files/attachment.contract.ts';
import { readTicket } from '../../modules/service-desk/ticket.contract.ts';
import { fetchFile, ticketOfDonghai } from '../cast/hand-in.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';
import { TicketPage } from './ticket-page.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const ticket = await ticketOfDonghai(stage.world);
const { number } = await stage.world.as('hotline').ask(readTicket, { params: { ticket } });
const picture = (
  await sharp({ create: { width: 900, height: 500, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer()
).toString('base64');

interface Given {
  name: string;
  type: string;
  base64: string;
}

const screenshot: Given = { name: 'image.png', type: 'image/png', base64: picture };
const log: Given = {
  name: '交换机日志.txt',
  type: 'text/plain',
  base64: Buffer.from('端口 3 断开').toString('base64'),
};

/** As the browser does when somebody pastes or lets go of files there. */
async function give(place: Locator, how: 'paste' | 'drop', files: readonly Given[]): Promise<void> {
  await place.evaluate(
    (element, { how: kind, files: given }) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type }));
      }
      const common = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: transfer })
          : new DragEvent('drop', { ...common, dataTransfer: transfer }),
      );
    },
    { how, files: [...files] },
  );
}

function panelOf({ page, words }: Visitor): Locator {
  const title = page.getByRole('heading', { level: 2, name: words('files:attachment.plural'), exact: true });
  return page.locator('.yt-section').filter({ has: title });
}

/** The button that takes a pasted screenshot off again is there once it has arrived. */
function arrived({ words }: Visitor): RegExp {
  return new RegExp(RegExp.escape(words('files:field.remove', { name: '截图' })).replace('截图', '截图 .*'));
}

test('a screenshot pasted into a reply goes out with it; nothing goes before it has arrived', async () => {
  const engineer = await stage.seat('engineer');
  const { page, words } = engineer;
  await engineer.goTo(`/tickets/${number}`);
  await page.getByText(words('service-desk:entry.kind.reply'), { exact: true }).first().click();
  const box = page.getByRole('textbox', { name: words('service-desk:composer.write.reply') });
  await box.fill('请按图中红框操作。');
  await give(box, 'paste', [screenshot]);
  const field = page.getByRole('group', { name: words('files:attachment.plural') });
  await field.getByRole('button', { name: arrived(engineer) }).waitFor();
  await engineer.button(words('service-desk:composer.send.public')).click();
  await new TicketPage(engineer).tells('请按图中红框操作。');
  const strip = page
    .getByRole('region', { name: words('service-desk:timeline.label') })
    .getByRole('button', { name: /截图/ });
  await strip.click();
  await engineer.dialog.getByRole('img', { name: /截图/ }).waitFor();
  await page.keyboard.press('Escape');
  await engineer.dialog.waitFor({ state: 'hidden' });
  assert.equal(await field.getByRole('listitem').count(), 0, 'the next entry begins without files');
});

test('files dropped on the page are the ticket’s; arrows lead through them, and they are opened to the customer on purpose', async () => {
  const engineer = await stage.seat('engineer');
  const { page, words } = engineer;
  await engineer.goTo(`/tickets/${number}`);
  const panel = panelOf(engineer);
  await panel.getByText(words('files:upload.hint')).waitFor();
  await give(page.locator('body'), 'drop', [log, { ...screenshot, name: '机柜.png' }]);
  await panel.getByRole('button', { name: '机柜.png', exact: true }).waitFor();
  await panel.getByRole('button', { name: '交换机日志.txt', exact: true }).click();
  await engineer.dialog.getByText(words('files:preview.none')).waitFor();
  await page.keyboard.press('ArrowLeft');
  await engineer.dialog.getByRole('img', { name: '机柜.png' }).waitFor();
  assert.deepEqual(await engineer.accessFaults(), []);
  await page.keyboard.press('Escape');
  await engineer.dialog.waitFor({ state: 'hidden' });

  const shownTo = async (who: 'caller' | 'colleague' | 'stranger' | 'strangerContact') => {
    const query = { subjectKind: 'ticket', subjectId: ticket };
    const { status, body } = await stage.world.as(who).try(listAttachments, { query });
    return status === 200 ? body.items.map(({ name }) => name).filter((name) => !name.startsWith('截图')) : status;
  };
  assert.deepEqual(await shownTo('caller'), []);
  await engineer.button(words('files:attachment.menu', { name: '机柜.png' })).click();
  await page.getByRole('menuitem', { name: words('files:attachment.makePublic') }).click();
  await panel.getByText(words('shell:timeline.public')).nth(1).waitFor();
  assert.deepEqual(await shownTo('caller'), ['机柜.png']);
  assert.deepEqual(
    [await shownTo('colleague'), await shownTo('stranger'), await shownTo('strangerContact')],
    [404, 404, 404],
  );
});

test('what does not arrive says why, and arrives when it is tried again; what is removed is gone', async () => {
  const engineer = await stage.seat('engineer', { locale: 'en' });
  const { page, words } = engineer;
  await engineer.goTo(`/tickets/${number}`);
  const panel = panelOf(engineer);
  await panel.getByText(words('files:upload.hint')).waitFor();
  engineer.watched.expect(/ERR_FAILED|attachments/);
  await page.route('**/api/v1/attachments?*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await give(page.locator('body'), 'drop', [{ ...log, name: 'again.txt' }]);
  await panel.getByText(words('files:upload.unreachable')).waitFor();
  await page.unroute('**/api/v1/attachments?*');
  await engineer.button(words('files:upload.retry', { name: 'again.txt' })).click();
  await panel.getByRole('button', { name: 'again.txt', exact: true }).waitFor();

  await engineer.button(words('files:attachment.menu', { name: 'again.txt' })).click();
  await page.getByRole('menuitem', { name: words('files:attachment.remove') }).click();
  await engineer.answer(words('files:attachment.remove'));
  await panel.getByRole('button', { name: 'again.txt', exact: true }).waitFor({ state: 'detached' });
});

test('a new ticket takes along what was pasted while it was written', async () => {
  const hotline = await stage.seat('hotline');
  const { page, words } = hotline;
  await hotline.goTo('/tickets/new');
  await hotline.pick(words('service-desk:ticket.field.caller'), 'zl', '赵雷');
  await hotline.enter({ [words('service-desk:ticket.field.title')]: '登录报错' });
  await give(hotline.field(words('service-desk:ticket.field.title')), 'paste', [screenshot]);
  await hotline.button(arrived(hotline)).waitFor();
  await page.getByRole('button', { name: words('service-desk:record.send'), exact: true }).click();
  await hotline.arriveAt('登录报错');
  const shot = panelOf(hotline).getByRole('button', { name: /^截图 .*\.png$/ });
  await shot.waitFor();
  const { items } = await stage.world.as('hotline').ask(listAttachments, {
    query: { subjectKind: 'ticket', subjectId: ticket },
  });
  const [first] = items;
  assert.ok(first);
  assert.equal((await fetchFile(stage.world, 'stranger', { id: first.id })).statusCode, 404);
});

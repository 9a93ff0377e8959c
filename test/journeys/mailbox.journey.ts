import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import sharp from 'sharp';
import { listIncomingMail } from '../../modules/channels/incoming-mail.contract.ts';
import { openStage } from '../harness/stage.ts';
import { openImapHouse } from '../mail/imap-house.ts';

const stage = await openStage();
const house = await openImapHouse();
afterEach((t) => stage.leave(t));
after(async () => {
  await stage.close();
  await house.close();
});

const address = 'support@huaxin.example.cn';
const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#b3261e' } })
  .png()
  .toBuffer();
const hostile = [
  'From: =?UTF-8?B?6LW156OK?= <zhaolei@donghai.example.cn>',
  `To: ${address}`,
  'Subject: =?UTF-8?B?5omT5Y2w5py6?=',
  'Message-ID: <journey@donghai.example.cn>',
  'Content-Type: multipart/related; boundary=edge',
  '',
  '--edge',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>三楼打印机<b>卡纸</b>，见图：</p><img src="cid:shot" alt="卡纸的照片"><script>document.title = "taken"</script>',
  '<img src="https://track.example.com/opened.gif"><p onclick="alert(1)">谢谢</p>',
  '<blockquote type="cite"><p>上次的答复</p></blockquote>',
  '--edge',
  'Content-Type: image/png; name=shot.png',
  'Content-ID: <shot>',
  'Content-Transfer-Encoding: base64',
  '',
  picture.toString('base64'),
  '--edge--',
].join('\r\n');

async function mailThatCame(): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { items } = await stage.world.as('admin').ask(listIncomingMail, { query: {} });
    const [mail] = items;
    if (mail) return mail.id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no mail came');
}

test('the administrator sets up a mailbox, tries it, and is told what is wrong', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  // one that may stay empty says so behind its name
  const field = (name: string) => page.getByLabel(new RegExp(`^${words(`channels:mailbox.${name}`)}(?:（|$)`));
  await visitor.goTo('/mailboxes');
  await visitor.read(words('channels:mailbox.emptyTitle'));
  await visitor.button(words('channels:mailbox.new')).first().click();
  await visitor.arriveAt(words('channels:mailbox.newTitle'));
  await field('name').fill('报修邮箱');
  await field('address').fill(address);
  await field('host').fill('127.0.0.1');
  await page.getByText(words('channels:mailbox.none'), { exact: true }).click();
  await field('port').fill(String(house.port));
  await field('userName').fill(house.login.user);
  await field('password').fill('wrong');
  await page.getByRole('switch', { name: words('channels:mailbox.takesOld') }).click();
  await visitor.button(words('channels:mailbox.save')).click();
  await visitor.arriveAt('报修邮箱');
  await visitor.button(words('channels:mailbox.try')).click();
  await visitor.read(words('channels:mailbox.trouble.sign_in'));
  await field('password').fill(house.login.password);
  await visitor.button(words('channels:mailbox.save')).click();
  await visitor.read(words('channels:mailbox.saved'));
  await visitor.button(words('channels:mailbox.try')).click();
  await page
    .getByRole('status')
    .filter({ hasText: words('channels:mailbox.tried', { count: 0, waiting: 0 }) })
    .waitFor();
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
});

test('a mail is shown as it was laid out: nothing of it runs, nothing outside is asked', async () => {
  house.deliver(hostile);
  const id = await mailThatCame();
  const visitor = await stage.seat('hotline');
  const { words, page } = visitor;
  // what the test itself would run in there is stopped as well
  visitor.watched.expect(/^Blocked script execution/);
  await visitor.goTo(`/incoming-mails/${id}`);
  await visitor.arriveAt('打印机');
  await visitor.read(words('channels:mail.outside', { count: 1 }));
  const frame = page.frameLocator('iframe.yt-safe-page');
  await frame.getByText('三楼打印机').waitFor();
  await frame.getByText('上次的答复').waitFor({ state: 'hidden' });
  const shown = await frame
    .getByAltText('卡纸的照片')
    .evaluate((image: HTMLImageElement) => image.decode().then(() => [image.naturalWidth, document.title]));
  assert.deepEqual(shown, [300, '打印机']);
  await page.waitForFunction(() => (document.querySelector('iframe.yt-safe-page')?.clientHeight ?? 0) > 250);
  await frame.getByText(words('channels:mail.quoted')).click();
  await frame.getByText('上次的答复').waitFor({ state: 'visible' });
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
});

import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { handInMail } from '../../modules/channels/index.ts';
import { recordMailbox } from '../../modules/channels/mailbox.contract.ts';
import { takeMail } from '../../modules/service-desk/index.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { toldMails, type ToldMail } from '../story/mails.ts';
import type { Hired } from './hire.ts';
import type { Player } from './player.ts';

const address = 'support@huaxin.example.cn';

/** No server stands behind it: switched on, it would only say that none can be reached. */
const mailbox = {
  name: '华信服务台',
  address,
  host: 'imap.huaxin.example.cn',
  port: 993,
  security: 'tls' as const,
  userName: address,
  password: 'firefly-lantern-2026',
  folder: 'INBOX',
  customerId: null,
  teamId: null,
  categoryId: null,
  mostMegabytes: 50,
  takesOld: false,
  isActive: false,
};

/** What came by mail this morning, read and taken in as it is from a mailbox. */
export async function receiveMails(player: Player, { admin, now }: { admin: Hired; now: Instant }): Promise<void> {
  const moment = { caller: admin.caller, at: addSeconds(now, -2 * 3600) };
  const { id: mailboxId } = await player.do(recordMailbox, moment, { body: mailbox });
  for (const [at, told] of toldMails.entries()) {
    const cameAt = addSeconds(now, -told.minutesAgo * 60);
    const mail = { mailboxId, place: at + 1, bytes: Buffer.from(written(told, at, cameAt)), cameAt };
    const id = await handInMail(player.steps({ caller: systemCaller('mail'), at: cameAt }), mail);
    if (id !== undefined) await player.react(cameAt, (tx) => takeMail(tx, id));
  }
}

/** As it goes over the wire. */
function written({ from, subject, body, answers, heads = [] }: ToldMail, at: number, sentAt: Instant): string {
  const lines = [
    `From: ${from}`,
    `To: ${address}`,
    `Subject: ${subject}`,
    `Message-ID: ${idOf(at)}`,
    `Date: ${new Date(sentAt).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    ...(answers === undefined ? [] : [`In-Reply-To: ${idOf(answers)}`]),
    ...heads,
    '',
    body.replaceAll('\n', '\r\n'),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function idOf(at: number): string {
  return `<morning-${at}@demo.example.cn>`;
}

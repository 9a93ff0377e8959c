import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as cast from '../../../demo/cast/cast.ts';
import { recordMailbox } from '../../../modules/channels/mailbox.contract.ts';
import { openImapHouse } from '../../mail/imap-house.ts';
import type { FaultedDesk } from '../faulted-desk.ts';
import { readWhole } from '../read-whole.ts';

/** A mailbox that the desk reads, into which mails keep coming. */
export interface IncomingMails {
  /** One after another, until it is over. */
  keepComing(over: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export async function openIncomingMails(desk: FaultedDesk): Promise<IncomingMails> {
  const { port, login, deliver, close } = await openImapHouse();
  const place = { host: '127.0.0.1', port, security: 'none', folder: 'INBOX', mostMegabytes: 10 };
  const access = { userName: login.user, password: login.password };
  const start = { customerId: null, teamId: null, categoryId: null, takesOld: true, isActive: true };
  const body = { name: '服务台', address: 'support@huaxin.example.cn', ...place, ...access, ...start };
  await desk.send('POST', recordMailbox.path, body);
  return {
    async keepComing(over) {
      for (let at = 1; !over.aborted; at++) {
        deliver(letter(at));
        await sleep(200);
      }
    },
    close,
  };
}

/** What is kept of each mail by its id: the name of its file as it came. */
export function mailsIn(dataFolder: string): Promise<Map<string, string>> {
  return readWhole(dataFolder, async (client) => {
    const { rows } = await client.query<{ id: string; raw: string; isLogged: boolean }>(
      `select mail.id, raw, record.id is not null as "isLogged" from incoming_mail mail
       left join channel_record record on record.id = mail.channel_record_id where raw is not null`,
    );
    assert.ok(rows.every(({ isLogged }) => isLogged));
    return new Map(rows.map(({ id, raw }) => [id, raw]));
  });
}

function letter(at: number): string {
  return [
    `From: ${cast.contacts.caller.email}`,
    'To: support@huaxin.example.cn',
    `Subject: mail ${at}`,
    `Message-ID: <${at}@donghai.example.cn>`,
    'Content-Type: text/plain',
    '',
    `mail ${at} `.repeat(200),
  ].join('\r\n');
}

import { rm } from 'node:fs/promises';
import { changeMailServer } from '../../../modules/notifications/mail-server.contract.ts';
import { openWorld } from '../../cast/world.ts';
import { report } from '../../notifications/report.ts';
import type { MailBox } from '../../notifications/mail-box.ts';
import type { Workplace } from './open-worker.ts';

const tickets = 5;
const days = 3 * 24 * 3600;

export interface WorkThatWaits extends Workplace {
  close(): Promise<void>;
}

/** Some tickets, an import and mails of three days ago, and no worker since; nobody is connected to the database. */
export async function leaveWork(box: MailBox): Promise<WorkThatWaits> {
  const world = await openWorld();
  const { parts, database, ids } = world;
  const server = { host: '127.0.0.1', port: box.port, security: 'none', userName: null } as const;
  const from = { fromAddress: 'desk@huaxin.example.cn', fromName: '华信服务台' };
  await world.as('admin').ask(changeMailServer, { body: { ...server, ...from } });
  for (let at = 1; at <= tickets; at += 1) await report(world, `打印机卡纸 ${at}`);
  const sheet = new URLSearchParams({ noun: 'contacts', fileName: '通讯录.csv', customerId: ids.customer.donghai });
  const handedIn = await world.as('admin').send('POST', `/api/v1/imports?${sheet.toString()}`, {
    body: Buffer.from('姓名,工号\r\n钱伟,E-1\r\n孙芳,E-2'),
    headers: { 'content-type': 'application/octet-stream' },
  });
  if (handedIn.status !== 201) throw new Error(JSON.stringify(handedIn.body));
  await world.leave();
  world.clock.advance(days);
  return {
    database,
    blobFolder: parts.blobFolder,
    now: world.clock.now(),
    async close() {
      await database.drop();
      await rm(parts.blobFolder, { recursive: true });
    },
  };
}

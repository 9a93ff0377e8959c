import { changeMailServer, readMailServer } from '../../../modules/notifications/mail-server.contract.ts';
import type { Answered, Client } from '../../cast/client.ts';

/** Sets the server of this machine that mails are handed to, whichever there was before. */
export async function handMailsTo(admin: Client, { port, fromName }: { port: number; fromName: string }) {
  const { settings } = await admin.ask(readMailServer);
  const headers: Record<string, string> = settings ? { 'if-match': `"r${settings.revision}"` } : {};
  const server = { host: '127.0.0.1', port, security: 'none', userName: null } as const;
  const body = { ...server, fromAddress: 'noreply@huaxin.example.cn', fromName };
  const answered: Answered<unknown> = await admin.try(changeMailServer, { body, headers });
  return answered.status;
}

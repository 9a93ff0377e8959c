import { recordMailbox, retireMailbox, tryMailbox } from '../../../modules/channels/mailbox.contract.ts';
import {
  changeMailServer,
  readMailServer,
  retireMailServer,
  tryMailServer,
} from '../../../modules/notifications/mail-server.contract.ts';
import type { Answered, Client } from '../../cast/client.ts';

interface Place {
  host: string;
  port: number;
}

/** What somebody is told who names a host and has it tried. */
interface Told {
  status: number;
  text: string;
}

/** Every host that anybody can name: of the mail server, and of a mailbox. */
export const waysToName: readonly ((client: Client, place: Place) => Promise<Told>)[] = [sendThere, readThere];

async function sendThere(client: Client, place: Place): Promise<Told> {
  const { settings } = await client.ask(readMailServer);
  const headers: Record<string, string> = settings ? { 'if-match': `"r${settings.revision}"` } : {};
  const from = { fromAddress: 'noreply@huaxin.example.cn', fromName: '华信' };
  const body = { ...place, ...from, security: 'none', userName: null } as const;
  const saved = await client.try(changeMailServer, { body, headers });
  if (saved.status >= 400) return toldIn(saved);
  const told = toldIn(await client.try(tryMailServer));
  await client.ask(retireMailServer);
  return told;
}

async function readThere(client: Client, place: Place): Promise<Told> {
  const start = { customerId: null, teamId: null, categoryId: null, takesOld: true, isActive: false };
  const access = { security: 'none', userName: 'a', password: 'b', folder: 'INBOX', mostMegabytes: 1 } as const;
  const named = { name: '试', address: 'inside@huaxin.example.cn' };
  const saved = await client.try(recordMailbox, { body: { ...named, ...place, ...access, ...start } });
  if (saved.status >= 400) return toldIn(saved);
  const params = { mailbox: saved.body.id };
  const told = toldIn(await client.try(tryMailbox, { params }));
  await client.ask(retireMailbox, { params });
  return told;
}

function toldIn({ status, body }: Answered<unknown>): Told {
  return { status, text: JSON.stringify(body) };
}

import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailServerView } from '../../mail-server.contract.ts';
import { lastTryOf, mailServerOf } from './mail-server.store.ts';

export async function readMailServer(tx: Tx): Promise<MailServerView> {
  const server = await mailServerOf(tx);
  const own = server ? ['change', 'retire', 'try'] : ['change'];
  const abilities = tx.caller.permissions.has('mail_server.change') ? own : [];
  if (!server) return { settings: null, lastTry: null, abilities };
  const { password, envelopeKey: _key, ...settings } = server;
  return { settings: { ...settings, hasPassword: password !== null }, lastTry: await lastTryOf(tx), abilities };
}

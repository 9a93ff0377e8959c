import { recordBlockedAddress } from '../../modules/service-desk/blocked-address.contract.ts';
import { changeMailSetting, readMailSetting } from '../../modules/service-desk/mail-setting.contract.ts';
import { recordMailTag } from '../../modules/service-desk/mail-tag.contract.ts';
import type { Client } from '../cast/client.ts';

interface MailRules {
  customerId: string;
  /** Behind the plus, and in the address that is blocked. */
  word: string;
}

/** A word behind the plus, a blocked address, and how mails are taken in. */
export async function keepMailRules(client: Client, { customerId, word }: MailRules): Promise<Record<string, string>> {
  const tag = await client.ask(recordMailTag, { body: { tag: word, customerId } });
  const address = `${word}@spam.example.com`;
  const blocked = await client.ask(recordBlockedAddress, { body: { address, reason: word } });
  const { revision, mostMailsPerSender } = await client.ask(readMailSetting);
  const headers = { 'if-match': `"r${revision}"` };
  await client.ask(changeMailSetting, { body: { mostMailsPerSender: mostMailsPerSender + 1 }, headers });
  return { mailTag: tag.id, blockedAddress: blocked.id };
}

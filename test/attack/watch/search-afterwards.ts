import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { asOwner } from '../../../platform/database/as-owner.ts';
import type { World } from '../../cast/world.ts';
import { mapTables } from '../../walls/map-tables.ts';
import { readableText } from './readable-text.ts';
import { wordsNotFor, wordsNotInLogs, type Side } from './secret-words.ts';
import { around, type Watch } from './watch.ts';

/** One search over all that a run has left: answers, mails, rows, files and log. Answers with what does not belong there. */
export async function searchAfterwards(world: World, watch: Watch): Promise<string[]> {
  const found: string[] = [];
  for await (const { side, request, text } of watch.answers())
    found.push(...wordsIn(text, side, `the answer to ${request}`));
  const tenants = await tenantsOf(world);
  for (const [tenant, side] of tenants) {
    found.push(...(await inFiles(join(world.parts.blobFolder, tenant), side)));
    found.push(...(await inRows(world, tenant, side)));
  }
  return [...found, ...(await inMails(world)), ...inLog(watch)];
}

function wordsIn(text: string, side: Side, where: string): string[] {
  return wordsNotFor[side].filter((word) => text.includes(word)).map((word) => `${where} holds ${word} (${side})`);
}

async function tenantsOf({ ids, database }: World): Promise<[string, Side][]> {
  const all = await asOwner(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string }>('select id from all_tenants()');
    return rows.map(({ id }) => id);
  });
  return all.map((id) => [id, id === ids.tenant ? 'provider' : 'stranger']);
}

async function inFiles(folder: string, side: Side): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    found.push(...wordsIn(await readableText(await readFile(path)), side, path));
  }
  return found;
}

/** Whatever way a word took: in no table is it in a row of the wrong provider. */
async function inRows({ database }: World, tenant: string, side: Side): Promise<string[]> {
  const tables = (await mapTables()).filter(({ class: tableClass }) => tableClass !== 'platform');
  const patterns = wordsNotFor[side].map((word) => `%${word}%`);
  return asBackup(database.ownerUrl, async (seer) => {
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await seer.query<{ text: string }>(
        `select whole::text as text from ${name} whole where whole.tenant_id = $1 and whole::text like any ($2) limit 1`,
        [tenant, patterns],
      );
      found.push(...rows.flatMap(({ text }) => wordsIn(text, side, `a row of ${name}`)));
    }
    return found;
  });
}

/** By whom they are for: mails of both providers are looked at. */
async function inMails({ database }: World): Promise<string[]> {
  const mails = await asBackup(database.ownerUrl, async (seer) => {
    const { rows } = await seer.query<{ to: string; text: string }>(
      'select to_address as "to", mail::text as text from outgoing_mail mail',
    );
    return rows;
  });
  return mails.flatMap(({ to, text }) => wordsIn(text, readerOf(to), `a mail to ${to}`));
}

function readerOf(address: string): Side {
  if (/@(donghai)\./.test(address)) return 'customer';
  if (/@(xiling)\./.test(address)) return 'otherCustomer';
  return /@(beichen|nanshan)\./.test(address) ? 'stranger' : 'provider';
}

function inLog({ logLines }: Watch): string[] {
  return logLines.flatMap((line) =>
    wordsNotInLogs.filter((word) => line.includes(word)).map((word) => `the log holds ${word}: ${around(line, word)}`),
  );
}

function asBackup<T>(ownerUrl: string, work: (seer: pg.Client) => Promise<T>): Promise<T> {
  return asOwner(ownerUrl, async (owner) => {
    await owner.query('set role backup');
    return work(owner);
  });
}

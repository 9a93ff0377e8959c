import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { chmod, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { changeMailServer } from '../../../modules/notifications/mail-server.contract.ts';
import { makeToken } from '../../../modules/identity/token.contract.ts';
import { openMailBox } from '../../notifications/mail-box.ts';
import type { Family, Proven } from '../../proof/family.ts';
import { faithfulClient, type FaithfulClient } from '../faithful-client.ts';
import { openFaultedDesk, type FaultedDesk } from '../faulted-desk.ts';
import { readWhole } from '../read-whole.ts';
import { mailsIn, openIncomingMails, type IncomingMails } from './incoming-mails.ts';
import { runCli } from '../run-cli.ts';

const ticketsBefore = 300;
const atOnce = 5;

/** (PLT-11) */
export const backupUnderLoad: Family<null> = {
  name: 'backup-under-load',
  holds:
    'A backup made while tickets, files and mails are written is whole: restored, it has all that was acknowledged before it began, row by row and file by file, and is one moment of the whole.',
  // cli/backup.db.test.ts has its place in the check
  isQuick: false,
  async prove() {
    const [desk, box, place] = [await openFaultedDesk(), await openMailBox(), await mkdtemp('/tmp/yingtai-faults-')];
    const mails = await openIncomingMails(desk);
    await chmod(place, 0o711);
    try {
      const server = { host: '127.0.0.1', port: box.port, security: 'none', userName: null };
      const from = { fromAddress: 'desk@huaxin.example.cn', fromName: '华信服务台' };
      await desk.send('PUT', changeMailServer.path, { ...server, ...from });
      return await backUp({ desk, place, mails });
    } finally {
      await desk.close();
      await Promise.all([box.close(), mails.close()]);
      await rm(place, { recursive: true });
    }
  },
};

interface BackingUp {
  desk: FaultedDesk;
  place: string;
  mails: IncomingMails;
}

async function backUp({ desk, place, mails }: BackingUp): Promise<Proven> {
  const client = faithfulClient(desk);
  const files = await fileSender(desk);
  const over = new AbortController();
  const writing = Array.from({ length: atOnce }, (_, lane) => writeUntil(over.signal, { lane, client, files }));
  writing.push(mails.keepComing(over.signal));
  await client.reached(ticketsBefore);
  const acknowledged = {
    tickets: [...client.recorded],
    files: new Map(files.sent),
    events: await eventsOf(desk.dataFolder),
    mails: await mailsIn(desk.dataFolder),
  };
  assert.ok(acknowledged.mails.size > 0, 'no mail came in');
  const began = performance.now();
  const { folder } = JSON.parse(await runCli(desk.dataFolder, ['backup', place, '--with-key', '--json'])) as {
    folder: string;
  };
  const seconds = (performance.now() - began) / 1000;
  over.abort();
  await Promise.all(writing);

  const restored = join(place, 'restored');
  // looks over chain, clocks and ledgers as well, and fails where one does not hold
  await runCli(restored, ['restore', folder]);
  const [live, kept] = [await eventsOf(desk.dataFolder), await eventsOf(restored)];
  assertAmong(acknowledged.events, kept, 'acknowledged before, and not restored');
  assertAmong(kept, live, 'restored, and never there');
  const titles = await assertOneMoment(restored);
  assertAmong(new Set(acknowledged.tickets.map(({ title }) => title)), titles, 'acknowledged before, and not restored');
  const restoredMails = await mailsIn(restored);
  assertAmong(new Set(acknowledged.mails.keys()), new Set(restoredMails.keys()), 'came in before, and not restored');
  for (const [name, digest] of [...acknowledged.files, ...restoredMails])
    assert.equal(await digestIn(restored, digest), digest, name);
  return {
    tried: titles.size,
    measured: `${acknowledged.tickets.length} tickets, ${acknowledged.files.size} files and ${acknowledged.mails.size} mails before, ${client.recorded.length} tickets in all; backed up in ${seconds.toFixed(1)} s`,
  };
}

interface Writing {
  lane: number;
  client: FaithfulClient;
  files: FileSender;
}

async function writeUntil(over: AbortSignal, { lane, client, files }: Writing): Promise<void> {
  for (let at = 0; !over.aborted; at++) {
    await client.record(`backup-${lane}-${at}`);
    await files.send(`${lane}-${at}.txt`);
  }
}

interface FileSender {
  /** SHA-256 by name, of those that were acknowledged. */
  sent: Map<string, string>;
  send(name: string): Promise<void>;
}

async function fileSender(desk: FaultedDesk): Promise<FileSender> {
  const body = { name: '附件', scopes: ['attachment.add'] };
  // as the contract says
  const { token } = (await desk.send('POST', makeToken.path, body)) as { token: string };
  const sent = new Map<string, string>();
  return {
    sent,
    async send(name) {
      const content = `${name} `.repeat(2000);
      const response = await fetch(`${desk.address}/api/v1/attachments?name=${name}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
        body: content,
      });
      await response.arrayBuffer();
      if (response.status === 201) sent.set(name, hash('sha256', content));
    },
  };
}

/** Rows of what is only ever added to: the log, its words, and files. */
function eventsOf(dataFolder: string): Promise<Set<string>> {
  return readWhole(dataFolder, async (client) => {
    const rows = new Set<string>();
    for (const table of ['event', 'event_text', 'attachment']) {
      const found = await client.query<{ line: string }>(`select row_to_json(it)::text as line from ${table} it`);
      for (const { line } of found.rows) rows.add(`${table} ${line}`);
    }
    return rows;
  });
}

/** No ticket without its event, no event without its ticket, no number left out; answers with the titles. */
function assertOneMoment(dataFolder: string): Promise<Set<string>> {
  return readWhole(dataFolder, async (client) => {
    const { rows } = await client.query<{ title: string; running: number; told: string | null }>(
      `select title, right(number, 6)::int as running, event.id as told
       from ticket left join event on event.subject_id = ticket.id and event.kind = 'ticket.recorded' order by number`,
    );
    assert.deepEqual(
      rows.map(({ running }) => running),
      rows.map((_, at) => at + 1),
    );
    assert.ok(rows.every(({ told }) => told !== null));
    const orphans = await client.query(
      `select id from event where kind = 'ticket.recorded' and not exists (select from ticket where ticket.id = subject_id)`,
    );
    assert.deepEqual(orphans.rows, []);
    return new Set(rows.map(({ title }) => title));
  });
}

function assertAmong(some: ReadonlySet<string>, all: ReadonlySet<string>, words: string): void {
  assert.deepEqual([...some.difference(all)], [], words);
}

/** Of the file that has this name by its content; null: it is not there. */
async function digestIn(dataFolder: string, name: string): Promise<string | null> {
  const folder = join(dataFolder, 'files');
  for (const tenant of await readdir(folder)) {
    const content = await readFile(join(folder, tenant, name.slice(0, 2), name)).catch(() => null);
    if (content) return hash('sha256', content);
  }
  return null;
}

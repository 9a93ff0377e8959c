import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Refusal } from '../../../../kernel/refusal.ts';
import { readTicketLog } from './read-ticket-log.ts';
import { serviceNowEventLog } from './servicenow-event-log.delivered.ts';
import { logColumns, logOf, storyOf } from './ticket-log.factory.ts';

const folder = await mkdtemp(join(tmpdir(), 'yingtai-log-'));
after(() => rm(folder, { recursive: true }));

const log = logOf([...storyOf('INC1'), ...storyOf('INC2')]);
const progress = () => undefined;

function read(path: string) {
  return readTicketLog({ path, profile: serviceNowEventLog, timeZone: 'Asia/Shanghai', progress });
}

let files = 0;
async function readContent(content: string | Buffer) {
  const path = join(folder, `${++files}.csv`);
  await writeFile(path, content);
  return read(path);
}

async function refusalOf(content: string | Buffer): Promise<Refusal> {
  const error: unknown = await readContent(content).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Refusal, String(error));
  return error;
}

for (const [what, content] of [
  ['plain', log],
  ['with a byte order mark', `\uFEFF${log}`],
  ['gzipped', gzipSync(log)],
  ['gzipped with a byte order mark', gzipSync(`\uFEFF${log}`)],
  ['with the line ends of Windows', log.replaceAll('\n', '\r\n')],
  ['without a last line end', log.trimEnd()],
  ['with empty lines', log.replaceAll('\n', '\n\n')],
  ['quoted', log.replaceAll(/[^,\n]+/g, '"$&"')],
] as const) {
  test(`a log is read ${what}`, async () => {
    const { tickets, rows, faults } = await readContent(content);
    assert.deepEqual(
      tickets.map(({ number, standings }) => [number, standings.length]),
      [
        ['INC1', 5],
        ['INC2', 5],
      ],
    );
    assert.deepEqual([rows, faults], [10, []]);
  });
}

test('columns are found by their names, in any order and among others', async () => {
  const turned = log.replaceAll(/^.*$/gm, (line) =>
    line === '' ? '' : ['more', ...line.split(',').toReversed()].join(','),
  );
  assert.equal((await readContent(turned)).tickets.length, 2);
});

test('a head alone is a log without tickets', async () => {
  assert.deepEqual(await readContent(logOf([])), { tickets: [], faults: [], leftOut: 0, rows: 0 });
});

test('progress is told in bytes of the file, up to all of them', async () => {
  const path = join(folder, 'progress.csv.gz');
  const packed = gzipSync(log);
  await writeFile(path, packed);
  const told: [number, number][] = [];
  const options = { profile: serviceNowEventLog, timeZone: 'UTC' };
  await readTicketLog({ path, ...options, progress: (done, of) => told.push([done, of]) });
  assert.deepEqual(told.at(-1), [packed.length, packed.length]);
});

test('refuses a file that is not there, or is a folder', async () => {
  for (const path of [join(folder, 'missing.csv'), folder]) {
    await assert.rejects(read(path), (error: unknown) => {
      assert.ok(error instanceof Refusal);
      assert.deepEqual([error.code, error.params['path']], ['ticket_import.file_unreadable', path]);
      return true;
    });
  }
});

test('refuses an empty file', async () => {
  assert.equal((await refusalOf('')).code, 'ticket_import.file_empty');
});

test('refuses a head without columns that the profile needs, and names them', async () => {
  const { code, params } = await refusalOf(log.replace('incident_state', 'state').replace('opened_at', 'opened'));
  assert.deepEqual([code, params], ['ticket_import.columns_missing', { columns: ['incident_state', 'opened_at'] }]);
});

test('refuses a file that is not in UTF-8', async () => {
  // 打印机 in GBK
  const gbk = Buffer.concat([Buffer.from(log), Buffer.of(0xb4, 0xf2, 0xd3, 0xa1, 0xbb, 0xfa)]);
  assert.equal((await refusalOf(gbk)).code, 'ticket_import.not_utf8');
});

test('refuses a truncated gzip file, and says how far it came', async () => {
  const long = logOf(Array.from({ length: 5000 }, (_, at) => storyOf(`INC${at}`)).flat());
  const packed = gzipSync(long);
  const { code, params } = await refusalOf(packed.subarray(0, packed.length - 1000));
  assert.equal(code, 'ticket_import.file_truncated');
  assert.ok(Number(params['rows']) > 0 && Number(params['rows']) < 25_000);
  assert.equal(params['bytes'], packed.length - 1000);
});

test('refuses a gzip file with damage in it', async () => {
  const packed = gzipSync(log);
  packed.fill(0, 40, 80);
  assert.equal((await refusalOf(packed)).code, 'ticket_import.file_broken');
});

test('refuses a plain file that breaks off in a row, or within quotes', async () => {
  const { code, params } = await refusalOf(log.slice(0, -40));
  assert.deepEqual([code, params['rows']], ['ticket_import.file_truncated', 10]);
  assert.equal((await refusalOf(`${log}"INC3`)).code, 'ticket_import.file_truncated');
});

test('a short row that is ended is a bad row, and the rest is read', async () => {
  const { tickets, faults } = await readContent(`${log}INC3,0\n`);
  assert.equal(tickets.length, 2);
  assert.deepEqual(faults, [{ row: 12, column: null, reason: 'wrong_width', value: '2' }]);
});

test('all columns of the profile are among those of the published log', () => {
  assert.equal(new Set(logColumns).size, 23);
});

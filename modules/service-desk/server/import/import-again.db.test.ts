import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Tx } from '../../../../platform/database/tx.ts';
import { openImportGround, refusalOf } from './import-ground.cases.ts';
import { importTicketLog } from './import-ticket-log.ts';
import { logOf, storyOf, wholeStory } from './ticket-log.factory.ts';

const ground = await openImportGround();
after(() => ground.close());
const { folder, run, company, fileOf, importing, ticketsOf } = ground;

test('imported a second time, a log adds nothing', async () => {
  const { name, id } = await company();
  const log = logOf([...storyOf('INC1'), ...storyOf('INC2')]);
  await importing(name, log);
  const before = await ticketsOf(id);
  const { imported, alreadyThere } = await importing(name, log);
  assert.deepEqual([imported, alreadyThere], [0, 2]);
  assert.deepEqual(await ticketsOf(id), before);
});

test('a longer log adds what is new', async () => {
  const { name, id } = await company();
  await importing(name, logOf(storyOf('INC1')));
  const { imported, alreadyThere } = await importing(name, logOf([...storyOf('INC1'), ...storyOf('INC2')]));
  assert.deepEqual([imported, alreadyThere], [1, 1]);
  assert.equal((await ticketsOf(id)).length, 2);
});

test('an import that is stopped in between keeps whole tickets, and the next one completes it', async () => {
  const { name, id } = await company();
  const log = logOf(Array.from({ length: 600 }, (_, at) => ({ number: `INC${at}` })));
  const path = await fileOf(log);
  let turns = 0;
  // customer, names, first batch; the second batch is killed
  const killed = <T>(work: (tx: Tx) => Promise<T>) =>
    run(async (tx) => {
      const answer = await work(tx);
      if (++turns === 4) throw new Error('killed');
      return answer;
    });
  const wanted = { profile: 'servicenow-event-log', customer: name, path };
  await assert.rejects(importTicketLog({ run: killed, progress: () => undefined }, wanted), /killed/);
  assert.equal((await ticketsOf(id)).length, 500);
  const { imported, alreadyThere } = await importing(name, log);
  assert.deepEqual([imported, alreadyThere], [100, 500]);
  const numbers = (await ticketsOf(id)).map(({ number }) => Number(number?.slice(-6)));
  const first = numbers[0] ?? 0;
  assert.deepEqual(
    numbers,
    numbers.map((_, at) => first + at),
  );
});

test('bad rows are listed, in a file too, and leave out their tickets; the mended log adds them', async () => {
  const { name, id } = await company();
  const faultsPath = join(folder, 'faults.csv');
  const bad = storyOf('INC2').map((line, at) => (at === 2 ? { ...line, incident_state: '=Frozen' } : line));
  const summary = await importing(name, logOf([...storyOf('INC1'), ...bad]), { faultsPath });
  assert.deepEqual([summary.imported, summary.leftOut, summary.badRows], [1, 1, 1]);
  assert.deepEqual(summary.faults, [{ row: 9, column: 'incident_state', reason: 'unknown_value', value: '=Frozen' }]);
  assert.equal(
    await readFile(faultsPath, 'utf8'),
    `\uFEFF"row","column","reason","value"\r\n"9","incident_state","unknown_value","'=Frozen"\r\n`,
  );
  const { imported } = await importing(name, logOf([...storyOf('INC1'), ...storyOf('INC2')]));
  assert.equal(imported, 1);
  assert.equal((await ticketsOf(id)).length, 2);
});

test('refuses an unknown customer, and names those that are like it', async () => {
  const { name } = await company();
  const { code, params } = await refusalOf(importing(name.replace('科技', '集团'), logOf(wholeStory)));
  assert.equal(code, 'ticket_import.customer_not_found_similar');
  assert.ok(String(params['similar']).includes('飞鹤科技'));
  const { code: nothingLike } = await refusalOf(importing('长江航运', logOf(wholeStory)));
  assert.equal(nothingLike, 'ticket_import.customer_not_found');
});

test('takes a customer by id', async () => {
  const { id } = await company();
  assert.equal((await importing(id, logOf(wholeStory))).imported, 1);
});

test('refuses an unknown profile, zone, and a place where no list of bad rows can be written', async () => {
  const { name, id } = await company();
  const faultsPath = join(folder, 'missing', 'faults.csv');
  for (const [more, code] of [
    [{ profile: 'lotus-notes' }, 'unknown_profile'],
    [{ timeZone: 'Asia/Atlantis' }, 'unknown_zone'],
    [{ faultsPath }, 'faults_unwritable'],
  ] as const) {
    assert.equal((await refusalOf(importing(name, logOf(wholeStory), more))).code, `ticket_import.${code}`);
  }
  assert.deepEqual(await ticketsOf(id), []);
});

test('a broken file leaves nothing behind', async () => {
  const { name, id } = await company();
  await refusalOf(importing(name, `${logOf(storyOf('INC1'))}INC2,0`));
  assert.deepEqual(await ticketsOf(id), []);
});

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { hasGap } from '../../../../kernel/variables.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import { changeCannedText } from './change-canned-text.ts';
import { listCannedTexts } from './list-canned-texts.ts';
import { readFilledText } from './read-filled-text.ts';
import { recordCannedText } from './record-canned-text.ts';
import { reinstateCannedText, retireCannedText } from './retire-canned-text.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, expert, other, stranger, donghai } = desk;
const listed = async (who: typeof engineer, query = {}) =>
  (await as(who, '09:00')((tx) => listCannedTexts(tx, query))).items;
const own = { name: '我的签名', shortcut: 'sig', body: '{{agent.name}} 敬上', isShared: false };

test('a new provider has shared texts; who serves callers adds texts of their own, seen by nobody else', async () => {
  assert.equal((await listed(engineer)).length, 8);
  const mine = await as(engineer, '09:00')((tx) => recordCannedText(tx, own));
  assert.deepEqual([mine.isShared, mine.position, mine.abilities], [false, 0, ['change', 'retire']]);
  assert.deepEqual(
    (await listed(engineer, { q: 'sig' })).map(({ name }) => name),
    ['我的签名'],
  );
  assert.deepEqual(await listed(expert, { q: 'sig' }), []);
  const foreign = as(manager, '09:01')((tx) => changeCannedText(tx, { cannedText: mine.id, name: '别人的' }));
  await assert.rejects(foreign, refuses('not_found'));
});

test('what is everybody’s is kept by supervisors', async () => {
  const shared = { ...own, shortcut: 'team', isShared: true };
  await assert.rejects(
    as(engineer, '09:10')((tx) => recordCannedText(tx, shared)),
    refuses('canned_text.shared_not_yours'),
  );
  const kept = await as(manager, '09:10')((tx) => recordCannedText(tx, shared));
  assert.deepEqual([kept.isShared, kept.position], [true, 8]);
  const seen = (await listed(engineer, { q: 'team' }))[0];
  assert.deepEqual(seen?.abilities, []);
  const change = as(engineer, '09:11')((tx) => changeCannedText(tx, { cannedText: kept.id, name: '改' }));
  await assert.rejects(change, refuses('canned_text.shared_not_yours'));
});

test('a text names only what there is, and a shortcut means one text', async () => {
  const record = (input: object) => as(engineer, '09:20')((tx) => recordCannedText(tx, { ...own, ...input }));
  const unknown = { shortcut: null, body: '{{caller.salary}} {{ticket.note}}' };
  await assert.rejects(record(unknown), refuses('canned_text.unknown_variable', 'body'));
  await assert.rejects(record({}), refuses('canned_text.shortcut_taken', 'shortcut'));
  const [mine] = await listed(engineer, { q: 'sig' });
  const cannedText = mine?.id ?? '';
  await as(engineer, '09:21')((tx) => retireCannedText(tx, { cannedText }));
  await record({ name: '新签名' });
  const back = as(engineer, '09:22')((tx) => reinstateCannedText(tx, { cannedText }));
  await assert.rejects(back, refuses('canned_text.shortcut_taken', 'shortcut'));
});

test('a text is filled for a ticket in the words that its caller reads', async () => {
  const { id: ticket, number } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  const [recorded] = await listed(engineer, { q: 'recorded' });
  const filled = await as(engineer, '10:00')((tx) => readFilledText(tx, { ticket, cannedText: recorded?.id ?? '' }));
  assert.deepEqual(filled.gaps, []);
  assert.match(
    filled.text,
    new RegExp(
      `^赵雷，您好！您反映的“打印机卡纸”已登记，工单号 ${number}。工程师将在 .+ 前受理，.+ 前解决。届时的放假安排尚未公布，时间为暂定。$`,
    ),
  );
});

test('what is missing stands as a gap, which cannot be sent', async () => {
  const { id: ticket } = await as(engineer, '10:10')((tx) => recordOne(tx, donghai));
  const [visit] = await listed(engineer, { q: 'visit' });
  const input = { ticket, cannedText: visit?.id ?? '' };
  const { text, gaps } = await as(engineer, '10:10')((tx) => readFilledText(tx, input));
  assert.deepEqual(gaps, ['asset.name', 'asset.number']);
  assert.match(text, /⟦设备名称⟧/);
  assert.equal(hasGap(text), true);
  const reply = (body: string) => as(engineer, '10:11')((tx) => writeEntry(tx, { ticket, kind: 'reply', body }));
  await assert.rejects(reply(text), refuses('entry.gap_left', 'body'));
  await reply(text.replaceAll(/[⟦⟧]/g, ''));
  await as(engineer, '10:12')((tx) => writeEntry(tx, { ticket, kind: 'note', body: text }));
});

test('another provider finds neither text nor ticket', async () => {
  const { id: ticket } = await as(engineer, '10:20')((tx) => recordOne(tx, donghai));
  const [recorded] = await listed(engineer, { q: 'recorded' });
  const asking = other.as(stranger, (tx) => readFilledText(tx, { ticket, cannedText: recorded?.id ?? '' }));
  await assert.rejects(asking, refuses('not_found'));
});

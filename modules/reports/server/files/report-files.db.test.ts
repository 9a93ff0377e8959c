import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { read } from '@e965/xlsx';
import { PDFDocument } from 'pdf-lib';
import * as z from 'zod/mini';
import type { FileAnswer, FileSteps } from '../../../../platform/module/file-answer.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openServerTexts } from '../../../../server/texts.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { plantTickets } from '../../../service-desk/server/tickets/planted-ticket.factory.ts';
import { downloadReportOnTickets as endpoint } from '../../report.contract.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, manager, donghai, xiling } = desk;
const speaking = new Set(['reports', 'service-desk', 'catalogue', 'customers']);
const texts = await openServerTexts(moduleRegisters.filter(({ name }) => speaking.has(name)));

const day = 86_400;
await huaxin.as(manager, (tx) =>
  plantTickets(tx, [
    {
      customerId: donghai.id,
      siteId: donghai.siteId,
      recordedAt: '2026-08-01T00:00:00.000Z',
      resolvedAt: '2026-08-02T06:00:00.000Z',
      status: 'resolved',
    },
    { customerId: donghai.id, recordedAt: '2026-08-05T00:00:00.000Z', importedBy: 'elsewhere', foreignOverdue: true },
    { customerId: xiling.id, recordedAt: '2026-08-31T15:59:00.000Z' },
    { customerId: xiling.id, recordedAt: '2026-07-31T15:59:00.000Z' },
  ]),
);

const question = {
  measure: 'count,overdue_rate,resolution_time',
  by: 'customer',
  from: '2026-08-01',
  to: '2026-08-31',
  compare: 'previous',
  locale: 'zh-CN',
};

async function file(asked: Record<string, string>): Promise<{ name: string; bytes: Buffer }> {
  const route = moduleRegisters.flatMap(({ routes = [] }) => routes).find((one) => one.endpoint === endpoint);
  assert.ok(route && endpoint.query);
  const query = z.parse(endpoint.query, { ...question, ...asked });
  const answer = (await huaxin.as(manager, (tx) => route.run(tx, query))) as FileAnswer;
  // what it holds is made by then: only the words are missing, and the log
  const run: FileSteps['run'] = (work) => huaxin.as(manager, work);
  return { name: answer.fileName, bytes: await buffer(answer.open({ texts, run } as FileSteps)) };
}

test('a workbook holds shares and durations as such, and what the measures mean beside them', async () => {
  const { name, bytes } = await file({ format: 'xlsx', title: '八月小结' });
  assert.equal(name, '八月小结-2026-11-20.xlsx');
  const { SheetNames, Sheets } = read(bytes, { cellNF: true });
  assert.deepEqual(SheetNames, ['数据', '指标说明']);
  const sheet = Sheets['数据'] ?? {};
  const found = Object.entries(sheet).filter(([, cell]) => (cell as { v?: unknown }).v === '东海制造有限公司');
  const row = found[0]?.[0].slice(1);
  assert.ok(row);
  assert.deepEqual([sheet[`B${row}`]?.v, sheet[`C${row}`]?.v, sheet[`D${row}`]?.v], [2, 0, 0.5]);
  assert.equal(sheet[`D${row}`]?.z, '0.0%');
  assert.equal(sheet[`F${row}`]?.z, '[h]:mm:ss');
  assert.ok(Math.abs(Number(sheet[`F${row}`]?.v) * day - 30 * 3600) < 1);
  const lines = ['A1', 'A2', 'A3'].map((at) => String((sheet[at] as { v?: unknown } | undefined)?.v));
  assert.deepEqual(lines, ['八月小结', '期间：2026-08-01 至 2026-08-31', '上期：2026-07-01 至 2026-07-31']);
  assert.equal(Sheets['指标说明']?.['A2']?.v, '工单数');
});

test('a text table is harmless to whoever opens it', async () => {
  await huaxin.as(manager, (tx) =>
    plantTickets(tx, [{ customerId: donghai.id, channel: '=cmd()', recordedAt: '2026-08-09T00:00:00.000Z' }]),
  );
  const { bytes } = await file({ format: 'csv', by: 'channel', measure: 'count' });
  assert.match(bytes.toString(), /"'=cmd\(\)",1/);
});

test('a page for the printer says in words what it is of, narrowed by what', async () => {
  const { bytes } = await file({ format: 'pdf', customerId: donghai.id, by: 'site,priority' });
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  assert.equal(pdf.getTitle(), '按场所 × 优先级的工单数、超时率、解决时间');
  assert.equal(pdf.getPageCount(), 1);
});

test('a long report is printed on several pages', async () => {
  const { bytes } = await file({ format: 'pdf', measure: 'count', by: 'day', locale: 'en', to: '2026-11-20' });
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  assert.equal(pdf.getTitle(), 'Tickets by Day');
  assert.ok(pdf.getPageCount() > 2);
});

test('whoever takes a report away is told of in the log, with what they asked', async () => {
  await file({ format: 'csv', customerId: donghai.id });
  await desk.ground.owner.query('set role backup');
  const { rows } = await desk.ground.owner.query<{ payload: unknown; text: { filters: Record<string, unknown> } }>(
    `select e.payload, t.text from event e join event_text t on t.event_id = e.id where e.kind = 'table.exported'
     order by e.id desc limit 1`,
  );
  await desk.ground.owner.query('reset role');
  assert.deepEqual(rows[0]?.payload, { table: 'reports/tickets', format: 'csv', rows: 1, isWhole: true });
  assert.equal(rows[0]?.text.filters['customerId'], donghai.id);
});

test('a file of one category without those below it is made, and says which', async () => {
  const categoryId = await anyCategory();
  const { bytes } = await file({ format: 'xlsx', categoryId, below: 'false' });
  const { Sheets } = read(bytes);
  const lines = Object.values(Sheets['数据'] ?? {}).map((cell) => String((cell as { v?: unknown }).v));
  assert.equal(lines.filter((line) => line.startsWith('分类：')).length, 1);
});

test('a file of somebody’s own tickets says whose, by name', async () => {
  const { bytes } = await file({ format: 'xlsx', assigneeId: 'me' });
  const lines = Object.values(read(bytes).Sheets['数据'] ?? {}).map((cell) => String((cell as { v?: unknown }).v));
  const said = lines.find((line) => line.startsWith('处理人：'));
  assert.ok(said);
  assert.ok(!said.endsWith('me'), said);
});

async function anyCategory(): Promise<string> {
  const categories = sqlBuilder.selectFrom('category').select('id').limit(1);
  const row = await huaxin.as(manager, (tx) => tx.first(categories.where('tenantId', '=', tx.tenantId)));
  assert.ok(row);
  return row.id;
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { read, utils } from '@e965/xlsx';
import { listEvents } from '../../modules/audit/event.contract.ts';
import { recordCustomField } from '../../modules/custom-fields/custom-field.contract.ts';
import { recordContact } from '../../modules/customers/contact.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openWorld, type Who, type World } from '../../test/cast/world.ts';

describe('tables as files', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
    const { customer, contact } = world.ids;
    await ticketOf(customer.donghai, contact.caller, '=HYPERLINK("http://evil.example","打印机")');
    world.clock.advance(60);
    await ticketOf(customer.xiling, contact.teacher, '投影仪不亮');
    world.clock.advance(60);
    for (let at = 0; at < 3; at += 1) {
      const body = { customerId: customer.donghai, name: `批量${at}`, phone: '+85221234567' };
      await world.as('hotline').ask(recordContact, { body });
    }
  });
  after(() => world.close());

  async function ticketOf(customerId: string, callerId: string, title: string) {
    const body = { kind: 'incident', customerId, callerId, title, channel: 'phone' } as const;
    await world.as('hotline').ask(recordTicket, { body: { ...body, impact: 'degraded', urgency: 'normal' } });
  }

  const get = (who: Who, path: string) => world.as(who).send('GET', `/api/v1${path}`);

  /** Without the mark of order, as cells: none of ours holds a quote in these columns. */
  async function csv(who: Who, path: string): Promise<string[][]> {
    const { status, body } = await get(who, path);
    assert.equal(status, 200, JSON.stringify(body));
    const lines = String(body).replace('\uFEFF', '').trimEnd().split('\r\n');
    return lines.map((line) => line.slice(1, -1).split('","'));
  }

  it('gives the columns in the order asked for, with heads and words in the caller’s language', async () => {
    assert.deepEqual(await csv('hotline', '/tickets/export?format=csv&columns=status,customer,number&locale=zh-CN'), [
      ['状态', '客户', '工单号'],
      ['待处理', '西岭实验学校', 'INC-2026-000002'],
      ['待处理', '东海制造有限公司', 'INC-2026-000001'],
    ]);
    const [head, row] = await csv(
      'hotline',
      '/tickets/export?format=csv&columns=status,recordedAt&locale=en&timeZone=UTC',
    );
    assert.deepEqual(
      [head, row],
      [
        ['Status', 'Recorded'],
        ['Registered', '2026-11-23 01:01:00'],
      ],
    );
  });

  it('narrows and sorts as the list does, and refuses what the list refuses', async () => {
    const { customer } = world.ids;
    const rows = await csv('hotline', `/tickets/export?format=csv&columns=customer&customerId=${customer.xiling}`);
    assert.deepEqual(rows, [['客户'], ['西岭实验学校']]);
    for (const odd of ['colour=red', 'status=nonsense', 'limit=1', 'cursor=x', 'columns=password', 'format=pdf']) {
      const { status } = await get('hotline', `/tickets/export?${odd.startsWith('format') ? '' : 'format=csv&'}${odd}`);
      assert.equal(status, 422, odd);
    }
  });

  it('writes what looks like a formula as text, into both kinds of file', async () => {
    const { body } = await get('hotline', '/tickets/export?format=csv&columns=title');
    assert.match(String(body), /"'=HYPERLINK\(""http/);
    const [, phone] = await csv('hotline', '/contacts/export?format=csv&columns=name,phone');
    assert.deepEqual(phone, ['批量2', "'+85221234567"]);
  });

  it('names a workbook after the table and the day, and keeps real types in it', async () => {
    const { customer } = world.ids;
    const response = await world.app.inject({
      url: `/api/v1/tickets/export?format=xlsx&columns=number,recordedAt&customerId=${customer.donghai}`,
      headers: { cookie: `yingtai_session=${world.as('hotline').session}` },
    });
    const name = encodeURIComponent('工单-2026-11-23.xlsx');
    assert.ok(String(response.headers['content-disposition']).endsWith(`filename*=UTF-8''${name}`));
    const { Sheets, SheetNames } = read(response.rawPayload, { cellDates: true });
    assert.deepEqual(SheetNames, ['工单']);
    const [row] = utils.sheet_to_json<Record<string, unknown>>(Sheets['工单'] ?? {}, { UTC: true });
    assert.equal(row?.['工单号'], 'INC-2026-000001');
    // as the clock on the wall in Shanghai
    assert.deepEqual(row?.['登记时间'], new Date('2026-11-23T09:00:00Z'));
  });

  it('gives whoever is limited only their own, strangers nothing of ours, and whoever may not list it nothing', async () => {
    const path = '/tickets/export?format=csv&columns=customer';
    assert.deepEqual(await csv('resident', path), [['客户'], ['西岭实验学校']]);
    assert.deepEqual(await csv('caller', path), [['客户'], ['东海制造有限公司']]);
    assert.deepEqual(await csv('teacher', path), [['客户'], ['西岭实验学校']]);
    assert.deepEqual(await csv('colleague', path), [['客户']]);
    assert.deepEqual(await csv('stranger', path), [['客户']]);
    assert.equal((await get('nobody', path)).status, 401);
    assert.equal((await get('caller', '/staff/export?format=csv')).status, 403);
    assert.equal((await get('hotline', '/events/export?format=csv')).status, 403);
  });

  it('shows a customer’s people no more in a file than on the screen', async () => {
    const [, row] = await csv('caller', '/tickets/export?format=csv&columns=number,assignee,team');
    assert.deepEqual(row, ['INC-2026-000001', '', '']);
  });

  it('takes all columns when none are named', async () => {
    const { body } = await get('admin', '/teams/export?format=csv&locale=zh-CN');
    assert.match(String(body), /"名称","支持层级","人数",.*,"状态"\r\n"二线支持","二线",1,/);
  });

  it('has the columns that a provider has added, in the provider’s words', async () => {
    await world.as('admin').ask(recordCustomField, {
      body: { noun: 'contact', kind: 'line', label: '分机', key: 'extension' },
    });
    const body = { customerId: world.ids.customer.donghai, name: '何分机', custom: { extension: '-8012' } };
    await world.as('hotline').ask(recordContact, { body });
    const path = `/contacts/export?format=csv&columns=name,custom.extension&q=${encodeURIComponent('何分机')}`;
    assert.deepEqual(await csv('hotline', path), [
      ['姓名', '分机'],
      ['何分机', "'-8012"],
    ]);
  });

  it('writes into the log who took what, with how many rows, and tells it in the trail', async () => {
    await csv('engineer', `/contacts/export?format=csv&columns=name&q=${encodeURIComponent('批量')}`);
    const { items } = await world.as('auditor').ask(listEvents, { query: { kind: 'table.exported' } });
    const [event] = items;
    assert.equal(event?.actor.name, '张伟');
    assert.deepEqual(Object.fromEntries((event?.facts ?? []).map(({ path, values }) => [path.join('.'), values[0]])), {
      table: 'contacts',
      title: '联系人',
      format: 'csv',
      rows: 3,
      isWhole: true,
      'filters.q': '批量',
    });
    const trail = await csv('auditor', '/events/export?format=csv&columns=actor,kind,origin&kind=table.exported');
    assert.deepEqual(trail[1], ['张伟', '导出表格', '网页']);
  });
});

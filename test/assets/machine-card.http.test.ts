import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { QueryOf } from '../../kernel/contract.ts';
import { listAssetTimeline, printAssetCard, readAssetCard } from '../../modules/assets/asset-card.contract.ts';
import { recordAssetComponent, retireAssetComponent } from '../../modules/assets/asset-component.contract.ts';
import { issueAssetLabel } from '../../modules/assets/asset-label.contract.ts';
import { takeAssetStep } from '../../modules/assets/asset-step.contract.ts';
import { changeAsset, recordAsset } from '../../modules/assets/asset.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openWorld, type World } from '../cast/world.ts';

describe('the card of a machine', () => {
  let world: World;
  let asset: string;

  before(async () => {
    world = await openWorld();
    const engineer = world.as('engineer');
    const customerId = world.ids.customer.donghai;
    const machine = {
      name: '财务台式机',
      kind: 'desktop',
      customerId,
      price: { amount: '6543.00', currency: 'CNY' },
    } as const;
    ({ id: asset } = await engineer.ask(recordAsset, { body: { ...machine, warrantyUntil: '2019-05-01' } as const }));
    const params = { asset };
    const change = { seat: '3F-A12', price: { amount: '7654.00', currency: 'CNY' }, osLicence: 'KEY-OF-OURS' } as const;
    world.clock.advance(60);
    await engineer.ask(changeAsset, { params, body: change, headers: { 'if-match': '"r1"' } });
    const part = { kind: 'memory', name: 'DDR4 8GB', size: 8192 } as const;
    world.clock.advance(60);
    const { components } = await engineer.ask(recordAssetComponent, { params, body: part });
    const component = components[0]?.id ?? '';
    world.clock.advance(60);
    await engineer.ask(retireAssetComponent, { params: { asset, component } });
    world.clock.advance(60);
    await engineer.ask(issueAssetLabel, { params });
    const headers = { 'if-match': '"r2"' };
    world.clock.advance(60);
    await engineer.ask(takeAssetStep, { params, body: { kind: 'return', note: '键盘缺键' }, headers });
    const report = { kind: 'incident', title: '开机蓝屏', channel: 'phone', customerId, assetId: asset } as const;
    world.clock.advance(60);
    await engineer.ask(recordTicket, { body: report });
  });
  after(() => world.close());

  const timeline = (who: Parameters<World['as']>[0], query: QueryOf<typeof listAssetTimeline> = {}) =>
    world.as(who).ask(listAssetTimeline, { params: { asset }, query });
  const wordsOf = ({ items }: Awaited<ReturnType<typeof timeline>>) =>
    items.flatMap(({ title, lines }) => [title, ...lines].map((words) => words['zh-CN'])).join('\n');

  it('tells everything that happened, of all modules, latest first', async () => {
    const { items, next } = await timeline('engineer');
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['ticket', 'step', 'label', 'part', 'part', 'change', 'record'],
    );
    assert.equal(next, null);
    const times = items.map(({ at }) => at);
    assert.deepEqual(times, times.toSorted().toReversed());
    const words = wordsOf({ items, next });
    for (const said of ['开机蓝屏', '键盘缺键', '座位：— → 3F-A12', '装入内存', '取出内存', '7654.00', '登记入库']) {
      assert.ok(words.includes(said), `${said} is not in\n${words}`);
    }
    assert.ok(!words.includes('assets:'), words);
    // it has our price in it
    assert.equal(items.find(({ kind }) => kind === 'change')?.isPublic, false);
  });

  it('goes on page by page, and tells each thing once', async () => {
    const whole = await timeline('engineer');
    const seen: string[] = [];
    for (let cursor: string | undefined, rounds = 0; rounds < 10; rounds += 1) {
      const page = await timeline('engineer', { limit: 2, ...(cursor !== undefined && { cursor }) });
      seen.push(...page.items.map(({ id, at }) => `${id} ${at}`));
      if (page.next === null) break;
      cursor = page.next;
    }
    assert.deepEqual(
      seen,
      whole.items.map(({ id, at }) => `${id} ${at}`),
    );
  });

  it('is narrowed to kinds, and knows which there are', async () => {
    const { items } = await timeline('engineer', { kind: 'part' });
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['part', 'part'],
    );
    const { kinds, facts } = await world.as('engineer').ask(readAssetCard, { params: { asset } });
    assert.ok(['ticket', 'step', 'change', 'part', 'cover'].every((kind) => kinds.some((one) => one.kind === kind)));
    const warranty = facts.find(({ label }) => label.en === 'Warranty');
    assert.equal(warranty?.tone, 'breached');
  });

  it("shows the customer's people what is public: no prices, no notes, no steps, no labels", async () => {
    const shown = await timeline('customerManager');
    assert.ok(shown.items.every(({ isPublic, by }) => isPublic && by === null));
    const words = wordsOf(shown);
    for (const ours of ['7654', 'KEY-OF-OURS', '键盘缺键', '标签']) assert.ok(!words.includes(ours), words);
    // what the step changed is told, though not the step
    assert.ok(words.includes('座位：— → 3F-A12') && words.includes('在库备用'), words);
    assert.ok(shown.items.some(({ kind, path }) => kind === 'ticket' && path?.startsWith('/portal/tickets/')));
  });

  it('is a stranger’s not at all', async () => {
    for (const who of ['stranger', 'teacher'] as const) {
      const { status } = await world.as(who).try(listAssetTimeline, { params: { asset }, query: {} });
      assert.equal(status, 404);
    }
  });

  it('comes as a PDF in both languages, for us and for the customer', async () => {
    for (const query of [{ language: 'zh-CN' }, { language: 'en' }, { for: 'customer' }] as const) {
      const { status, headers, body } = await world.as('engineer').try(printAssetCard, { params: { asset }, query });
      assert.deepEqual([status, headers['content-type']], [200, 'application/pdf']);
      assert.ok(String(body).startsWith('%PDF-'));
    }
    const { status } = await world.as('customerManager').try(printAssetCard, { params: { asset }, query: {} });
    assert.equal(status, 200);
  });
});

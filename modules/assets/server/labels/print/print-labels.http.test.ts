import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openWorld, type World } from '../../../../../test/cast/world.ts';
import { changeLabelSetting, enterByLabel, readAssetLabel } from '../../../asset-label.contract.ts';
import { changeAsset, recordAsset } from '../../../asset.contract.ts';
import { listOutdatedLabels, previewLabels, printLabels, recordLabelStuck } from '../../../label-print.contract.ts';
import { changeLabelTemplate, listLabelTemplates } from '../../../label-template.contract.ts';

describe('labels on paper', () => {
  let world: World;
  let assets: string[];

  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(async () => {
    assets = [];
    for (const name of ['甲机', '乙机', '丙机']) {
      const body = { name, kind: 'desktop', customerId: world.ids.customer.donghai, ipAddress: '10.0.0.9' } as const;
      assets.push((await world.as('hotline').ask(recordAsset, { body })).id);
    }
  });

  const usual = { template: 'sheet_3x8', newPins: false, origin: 'https://desk.example', locale: 'zh-CN' } as const;
  const print = (body: object) => world.as('hotline').try(printLabels, { body: { ...usual, ...body } });
  const codesIn = (body: unknown) =>
    [...String(body).matchAll(/URI \(https:\/\/desk\.example\/r\/(huaxin\.\w{10})\)/g)].map(([, code]) => code ?? '');
  const labelOf = async (asset = assets[0] ?? '') =>
    (await world.as('hotline').ask(readAssetLabel, { params: { asset } })).label;
  const codeOf = async (body: unknown) => (body as { code?: string }).code;

  it('gives machines without a label one, as a PDF with a code each', async () => {
    const { status, headers, body } = await print({ assetIds: assets });
    assert.deepEqual([status, headers['content-type']], [200, 'application/pdf']);
    const codes = codesIn(body);
    const known = await Promise.all(assets.map(async (asset) => (await labelOf(asset))?.code));
    assert.deepEqual([codes.length, new Set(codes)], [3, new Set(known)]);
    assert.ok((await labelOf())?.printedAt);
  });

  it('prints again with the same code, and with another one when new PINs are asked for', async () => {
    const [first] = codesIn((await print({ assetIds: assets.slice(0, 1) })).body);
    assert.deepEqual(codesIn((await print({ assetIds: assets.slice(0, 1) })).body), [first]);
    const [renewed] = codesIn((await print({ assetIds: assets.slice(0, 1), newPins: true })).body);
    assert.notEqual(renewed, first);
    const entered = await world.as('nobody').try(enterByLabel, { body: { code: first ?? '', pin: '000000' } });
    assert.equal(entered.status, 401);
  });

  it('lists a label for reprinting as soon as something on it has changed, until it is printed or right again', async () => {
    await print({ assetIds: assets });
    const [asset = ''] = assets;
    const listed = async () => {
      const query = { customerId: world.ids.customer.donghai };
      const { items } = await world.as('hotline').ask(listOutdatedLabels, { query });
      return items.filter((row) => assets.includes(row.asset.id)).map(({ changed }) => changed);
    };
    const rename = async (name: string, revision: number) =>
      world.as('hotline').ask(changeAsset, {
        params: { asset },
        body: { name },
        headers: { 'if-match': `"r${revision}"` },
      });
    await world.as('hotline').ask(changeAsset, {
      params: { asset },
      body: { note: '与标签无关' },
      headers: { 'if-match': '"r1"' },
    });
    assert.deepEqual(await listed(), []);
    await rename('甲机二号', 2);
    assert.deepEqual(await listed(), [['name']]);
    await rename('甲机', 3);
    assert.deepEqual(await listed(), []);
    await rename('甲机三号', 4);
    await print({ customerId: world.ids.customer.donghai, state: 'outdated' });
    assert.deepEqual([await listed(), (await labelOf())?.changed], [[], []]);
  });

  it('does not call a label out of date for what its template leaves out', async () => {
    await print({ assetIds: assets, template: 'roll_62x29' });
    await world.as('hotline').ask(changeAsset, {
      params: { asset: assets[0] ?? '' },
      body: { ipAddress: '10.0.0.10' },
      headers: { 'if-match': '"r1"' },
    });
    assert.deepEqual((await labelOf())?.changed, []);
  });

  it('remembers who saw a label on its machine, until it is printed again', async () => {
    const [asset = ''] = assets;
    const none = await world.as('hotline').try(recordLabelStuck, { params: { asset } });
    assert.equal(await codeOf(none.body), 'label.none');
    await print({ assetIds: [asset] });
    const { label } = await world.as('engineer').ask(recordLabelStuck, { params: { asset } });
    assert.ok(label?.stuckAt && label.stuckBy);
    await print({ assetIds: [asset] });
    assert.equal((await labelOf())?.stuckAt, null);
  });

  it("calls the customer's own numbers, else the template's, else the provider's", async () => {
    const query = { template: 'sheet_2x7', assetIds: assets.slice(0, 1) } as const;
    const hotlines = async () => (await world.as('hotline').ask(previewLabels, { query })).labels[0]?.hotlines;
    const { providerHotline, items } = await world.as('admin').ask(listLabelTemplates);
    assert.deepEqual(await hotlines(), providerHotline === null ? [] : [providerHotline]);
    const template = items.find(({ code }) => code === 'sheet_2x7');
    await world.as('admin').ask(changeLabelTemplate, {
      body: { code: 'sheet_2x7', fields: ['name', 'qr'], hotlines: ['400-800-1234'], remark: '请勿遮挡' },
      headers: { 'if-match': `"r${template?.revision}"` },
    });
    assert.deepEqual(await hotlines(), ['400-800-1234']);
    await world.as('admin').ask(changeLabelSetting, {
      params: { customer: world.ids.customer.donghai },
      body: { hotlines: ['010-62345678'] },
      headers: { 'if-match': '"r1"' },
    });
    assert.deepEqual(await hotlines(), ['010-62345678']);
    const refused = await print({ assetIds: assets, template: 'sheet_2x7', newPins: true });
    assert.deepEqual([refused.status, await codeOf(refused.body)], [422, 'label.no_pin_field']);
  });

  it('leads to where we are reached, as soon as that is known, whatever whoever prints says', async () => {
    const { settings } = world.parts;
    Object.assign(settings, { publicUrl: 'https://desk.example' });
    const { body } = await print({ assetIds: assets, origin: 'https://evil.example' });
    Object.assign(settings, { publicUrl: null });
    assert.equal(codesIn(body).length, assets.length);
    assert.ok(!String(body).includes('evil.example'));
  });

  it('prints no label of another provider, and none without a choice', async () => {
    const [asset = ''] = assets;
    const stranger = await world.as('stranger').try(printLabels, { body: { ...usual, assetIds: [asset] } });
    assert.deepEqual([stranger.status, await codeOf(stranger.body)], [422, 'label.none_chosen']);
    assert.equal(await codeOf((await print({})).body), 'label.none_chosen');
    const customer = await world.as('caller').try(printLabels, { body: { ...usual, assetIds: [asset] } });
    assert.equal(customer.status, 403);
  });
});

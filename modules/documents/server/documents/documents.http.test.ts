import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { fetchFile, handIn } from '../../../../test/cast/hand-in.ts';
import { openWorld, type Who, type World } from '../../../../test/cast/world.ts';
import { eraseContact } from '../../../customers/contact-privacy.contract.ts';
import { recordContact } from '../../../customers/contact.contract.ts';
import { recordAssetModel } from '../../../assets/asset-model.contract.ts';
import { recordAsset } from '../../../assets/asset.contract.ts';
import { readDocumentVersion, recordDocumentVersion, type NewVersion } from '../../document-version.contract.ts';
import {
  changeDocument,
  listDocuments,
  readDocument,
  recordDocument,
  reinstateDocument,
  retireDocument,
  type DocumentView,
} from '../../document.contract.ts';
import { verifyDocumentIndexes } from './verify-document-indexes.ts';

/** 张伟 as Chinese Windows writes it, in a line of a configuration. */
const gbk = Buffer.concat([Buffer.from('description '), Buffer.from([0xd5, 0xc5, 0xce, 0xb0]), Buffer.from('\r\n')]);
const pasted = (text: string): NewVersion => ({ pasted: { name: 'core-switch.cfg', text } });
const ifMatch = (revision: number) => ({ 'if-match': `"r${revision}"` });

describe('documents', () => {
  let world: World;
  let donghai: string;
  before(async () => {
    world = await openWorld();
    donghai = world.ids.customer.donghai;
  });
  after(() => world.close());

  const record = (title: string, fields: Partial<Parameters<typeof body>[1]> = {}, who: Who = 'admin') =>
    world.as(who).ask(recordDocument, { body: body(title, fields) });
  const body = (title: string, fields: object) => ({
    title,
    kind: 'configuration',
    customerId: donghai,
    version: pasted('hostname core-1\nvlan 10'),
    ...fields,
  });
  const change = (who: Who, { id, revision }: DocumentView, fields: object) =>
    world.as(who).try(changeDocument, { params: { document: id }, body: fields, headers: ifMatch(revision) });
  const titles = async (who: Who, query: object) =>
    (await world.as(who).ask(listDocuments, { query })).items.map(({ title }) => title);

  it('keep every version, the newest first, and are found by what the current one says', async () => {
    const { id } = await record('核心交换机配置');
    const next = { ...pasted('hostname core-1\nvlan 20 视频会议'), note: '新增会议 VLAN', datedOn: '2026-11-20' };
    await world.as('engineer').ask(recordDocumentVersion, { params: { document: id }, body: next });
    const view = await world.as('engineer').ask(readDocument, { params: { document: id } });
    assert.deepEqual(
      view.versions.map(({ number, datedOn, note, author }) => [number, datedOn, note, author]),
      [
        [2, '2026-11-20', '新增会议 VLAN', '张伟'],
        [1, '2026-11-23', null, view.versions[1]?.author],
      ],
    );
    const [found] = (await world.as('engineer').ask(listDocuments, { query: { q: '视频会议' } })).items;
    const { text = '', marks = [] } = found?.excerpt ?? {};
    assert.deepEqual([found?.id, marks.map(({ start, end }) => text.slice(start, end))], [id, ['视频会议']]);
    assert.deepEqual(await titles('engineer', { q: 'vlan 10' }), []);
    const [first] = view.versions.toReversed();
    const old = await world.as('engineer').ask(readDocumentVersion, { params: { documentVersion: first?.id ?? '' } });
    assert.equal(old.words, 'hostname core-1\nvlan 10');
  });

  it('read GBK text out of files, and keep what is no text as it is', async () => {
    const { body: file } = await handIn(world, 'admin', { name: '接入交换机.cfg', bytes: gbk });
    const text = await record('接入交换机配置', { version: { attachmentId: file.id } });
    assert.deepEqual([text.version.isText, text.version.file?.name], [true, '接入交换机.cfg']);
    assert.deepEqual(await titles('admin', { q: '张伟' }), ['接入交换机配置']);
    const { body: binary } = await handIn(world, 'admin', {
      name: '图纸.dwg',
      bytes: Buffer.from([1, 2, 3, 250, 251]),
    });
    const drawing = await record('机房平面图', { kind: 'drawing', version: { attachmentId: binary.id } });
    assert.equal(drawing.version.isText, false);
  });

  it('show the customer’s people the current version of what was released, and nothing else', async () => {
    const secret = await record('内部说明');
    const shared = await record('使用手册', { kind: 'manual', note: '只给我们看' });
    assert.equal((await change('engineer', shared, { isReleased: true })).status, 403);
    assert.equal((await change('admin', shared, { isReleased: true })).status, 200);
    const { body: file } = await handIn(world, 'engineer', { name: '手册.txt', bytes: '第二版 打印步骤' });
    const params = { document: shared.id };
    await world.as('engineer').ask(recordDocumentVersion, { params, body: { attachmentId: file.id } });
    assert.deepEqual(await titles('caller', {}), ['使用手册']);
    assert.deepEqual(await titles('caller', { q: '打印步骤' }), ['使用手册']);
    const seen = await world.as('caller').ask(readDocument, { params });
    assert.deepEqual([seen.note, seen.abilities, seen.versions.map(({ number }) => number)], [null, [], [2]]);
    assert.equal((await fetchFile(world, 'caller', { id: file.id })).statusCode, 200);
    assert.equal((await fetchFile(world, 'teacher', { id: file.id })).statusCode, 404);
    assert.equal((await world.as('caller').try(readDocument, { params: { document: secret.id } })).status, 404);
    const { revision } = await world.as('admin').ask(readDocument, { params });
    await world.as('admin').ask(changeDocument, { params, body: { isReleased: false }, headers: ifMatch(revision) });
    assert.deepEqual(await titles('caller', {}), []);
    assert.equal((await fetchFile(world, 'caller', { id: file.id })).statusCode, 404);
  });

  it('give pasted text out as a file that is saved and never shown, to whom it is released', async () => {
    const page = { pasted: { name: '说明.html', text: '<script>alert(1)</script>' } };
    const { id, version } = await record('网页说明', { version: page, isReleased: true });
    const url = `/api/v1/document-versions/${version.id}/content`;
    const fetched = (who: Who) =>
      world.app.inject({ method: 'GET', url, headers: { cookie: `yingtai_session=${world.as(who).session ?? ''}` } });
    const saved = await fetched('caller');
    assert.deepEqual([saved.statusCode, saved.body], [200, page.pasted.text]);
    assert.match(String(saved.headers['content-disposition']), /^attachment; .*%E8%AF%B4%E6%98%8E\.html$/);
    assert.match(String(saved.headers['content-type']), /^text\/plain/);
    assert.equal((await fetched('teacher')).statusCode, 404);
    const { revision } = await world.as('admin').ask(readDocument, { params: { document: id } });
    await world.as('admin').ask(retireDocument, { params: { document: id }, headers: ifMatch(revision) });
    assert.equal((await fetched('caller')).statusCode, 404);
  });

  it('hide what is confidential from whoever lacks the permission, its files and its words included', async () => {
    const { body: file } = await handIn(world, 'admin', { name: '合同.txt', bytes: '年费 三十万' });
    const { id } = await record('框架合同', {
      kind: 'contract',
      isConfidential: true,
      version: { attachmentId: file.id },
    });
    assert.deepEqual(await titles('admin', { q: '三十万' }), ['框架合同']);
    assert.deepEqual(await titles('engineer', { q: '三十万' }), []);
    assert.deepEqual(await titles('engineer', { q: '框架合同' }), []);
    assert.equal((await world.as('engineer').try(readDocument, { params: { document: id } })).status, 404);
    assert.equal((await fetchFile(world, 'engineer', { id: file.id })).statusCode, 404);
  });

  const someModel = async () =>
    (await world.as('admin').ask(recordAssetModel, { body: { maker: 'Lenovo', name: 'ThinkCentre M75q' } })).id;

  it('of no customer are for staff who see every customer; of a model they stand on its machines', async () => {
    const { status } = await world.as('admin').try(recordDocument, { body: body('无主', { customerId: null }) });
    assert.equal(status, 422);
    const machine = { name: '台式机', kind: 'desktop', customerId: world.ids.customer.xiling };
    const { id: assetId } = await world.as('admin').ask(recordAsset, { body: machine });
    const wrong = await world.as('admin').try(recordDocument, { body: body('别人的设备', { assetId }) });
    assert.equal(wrong.status, 422);
    await record('安装记录', { assetId, customerId: world.ids.customer.xiling });
    assert.deepEqual(await titles('admin', { machineId: assetId }), ['安装记录']);
    const manual = await record('M75q 说明书', { kind: 'manual', customerId: null, modelId: await someModel() });
    assert.deepEqual(await titles('resident', {}), ['安装记录']);
    assert.equal((await world.as('resident').try(readDocument, { params: { document: manual.id } })).status, 404);
    const lost = await world.as('resident').try(recordDocument, { body: body('型号资料', { customerId: null }) });
    assert.equal(lost.status, 422);
  });

  it('out of use are found no more, take nothing, and come back', async () => {
    const made = await record('旧流程');
    const params = { document: made.id };
    await world.as('admin').ask(retireDocument, { params, headers: ifMatch(made.revision) });
    assert.deepEqual(await titles('admin', { q: '旧流程' }), []);
    assert.deepEqual(await titles('admin', { q: '旧流程', retired: 'with' }), ['旧流程']);
    assert.equal((await world.as('admin').try(recordDocumentVersion, { params, body: pasted('x') })).status, 409);
    const back = await world.as('admin').ask(reinstateDocument, { params, headers: ifMatch(made.revision + 1) });
    assert.deepEqual([back.isRetired, back.abilities.includes('add_version')], [false, true]);
  });

  it('forget who is erased, in titles, notes and pasted text, and are found by them no more', async () => {
    const admin = world.as('admin');
    const person = { customerId: donghai, name: '欧阳明轩', mobile: '13912345678' };
    const { id: contact, revision } = await admin.ask(recordContact, { body: person });
    const version = pasted('电话 139-1234-5678 找欧阳明轩');
    const { id } = await record('欧阳明轩的交接单', { note: '欧阳明轩 13912345678', version });
    const erased = { confirmation: person.name, reason: '本人要求' };
    await admin.ask(eraseContact, { params: { contact }, body: erased, headers: ifMatch(revision) });
    const view = await admin.ask(readDocument, { params: { document: id } });
    const { words } = await admin.ask(readDocumentVersion, { params: { documentVersion: view.version.id } });
    assert.doesNotMatch(`${view.title} ${view.note} ${words}`, /欧阳|1391234|139-1234/);
    assert.deepEqual(await titles('admin', { q: '欧阳明轩' }), []);
  });

  it('refuse a version of nothing, of two things, of tomorrow, and somebody else’s file', async () => {
    const { body: file } = await handIn(world, 'hotline', { name: 'a.txt', bytes: 'x' });
    const codes = await Promise.all(
      [
        {},
        { ...pasted('x'), attachmentId: file.id },
        { ...pasted('x'), datedOn: '2026-11-24' },
        { attachmentId: file.id },
      ].map(
        async (version) => (await world.as('admin').try(recordDocument, { body: body('坏版本', { version }) })).status,
      ),
    );
    assert.deepEqual(codes, [422, 422, 422, 422]);
    assert.deepEqual(await titles('admin', { q: '坏版本' }), []);
  });

  it('whose index is gone or says something else are told', async () => {
    const { id } = await record('备份手册');
    const other = await record('恢复手册');
    const scope = { caller: systemCaller('test'), origin: { channel: 'worker', address: null } } as const;
    const run = <T>(work: (tx: Tx) => Promise<T>) =>
      world.parts.unitOfWork.run({ ...scope, tenantId: world.ids.tenant, now: world.clock.now() }, work);
    assert.deepEqual(await run(verifyDocumentIndexes), []);
    await run((tx) => tx.run(sqlBuilder.deleteFrom('documentIndex').where('documentId', '=', id)));
    const retitled = sqlBuilder.updateTable('document').set({ title: '演练手册' }).where('id', '=', other.id);
    await run((tx) => tx.run(retitled));
    assert.deepEqual(
      (await run(verifyDocumentIndexes)).toSorted(),
      [
        `document ${id}: its index is missing`,
        `document ${other.id}: its index has other words than the document`,
      ].toSorted(),
    );
  });
});

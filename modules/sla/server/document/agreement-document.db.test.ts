import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../../../kernel/refusal.ts';
import { loadTexts } from '../../../../platform/texts/texts.ts';
import { contactOf, staffOf } from '../../../../test/harness/callers.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { makeDraft, signDraft } from '../../../contracts/server/contracts/contract.factory.ts';
import { listAgreementTemplates } from '../agreements/list-agreement-templates.ts';
import { recordAgreement } from '../agreements/record-agreement.ts';
import { retireAgreement } from '../agreements/retire-agreement.ts';
import { listOwnAgreements } from './list-own-agreements.ts';
import { printAgreementDocument } from './print-agreement.ts';
import { readAgreementDocument } from './read-agreement-document.ts';
import { readOwnAgreement } from './read-own-agreement.ts';

const { ground, huaxin: yunfan, manager: keeper, donghai: company, xiling } = await openDesk();
after(() => ground.close());
const [donghai, xihu] = [company.id, xiling.id];
const folder = (name: string) => fileURLToPath(new URL(`../../../${name}/i18n`, import.meta.url));
const texts = await loadTexts(['sla', 'catalogue'].map((namespace) => ({ namespace, folder: folder(namespace) })));

interface Wanted {
  name: string;
  level: 'sla' | 'uc';
  customerId: string | null;
  contractId?: string;
}

async function recorded(templateCode: string, wanted: Wanted) {
  return yunfan.as(keeper, async (tx) => {
    const template =
      (await listAgreementTemplates(tx)).items.find(({ code }) => code === templateCode) ?? assert.fail();
    const { code, lines, clauses } = template;
    return recordAgreement(tx, { ...wanted, templateCode: code, lines, clauses, counterpart: '联讯维修' });
  });
}

const { id: agreement } = await recorded('visit_weekly', { name: '东海每周巡检', level: 'sla', customerId: donghai });
const uc = await recorded('next_working_day', { name: '联讯送修', level: 'uc', customerId: null });
const notFound = (error: unknown) => error instanceof Refusal && error.code === 'not_found';

test('says an agreement in words: parties, targets, visits, price, clauses and who signs', async () => {
  const document = await yunfan.as(keeper, (tx) => readAgreementDocument(tx, { agreement, texts }));
  assert.deepEqual(
    document.parties.map(({ role, name }) => [role, name]),
    [
      ['服务方', 'huaxin'],
      ['客户', '东海制造有限公司'],
    ],
  );
  assert.deepEqual(document.targets.rows[1], ['到场', '所有工单', '1 个工作日', '5×8', '待客户、已预约']);
  assert.equal(document.head[1], '有效期：2026-11-20 17:00 起，至新版本生效');
  const section = (heading: string) => document.sections.find((one) => one.heading === heading)?.paragraphs;
  assert.equal(section('服务内容')?.at(-1), '每周上门 1 次');
  assert.equal(section('费用')?.at(-1), '价目：每周巡检');
  assert.deepEqual(
    document.signatures.map(({ party }) => party),
    ['huaxin', '东海制造有限公司'],
  );
});

test('says the same in English', async () => {
  const { targets, head } = await yunfan.as(keeper, (tx) =>
    readAgreementDocument(tx, { agreement, language: 'en', texts }),
  );
  assert.deepEqual(targets.rows[1]?.slice(0, 3), ['Arrival', 'All tickets', '1 working day']);
  assert.equal(head[0], 'Service level agreement (SLA) · Version 1');
});

test('prints it', async () => {
  const file = await yunfan.as(keeper, (tx) => printAgreementDocument(tx, { agreement, texts }));
  assert.deepEqual([file.fileName, file.mediaType], ['东海每周巡检.pdf', 'application/pdf']);
});

test('shows the customer’s people what is agreed with their own company, and nobody else’s', async () => {
  const theirs = contactOf(donghai, 'agreement.read_company');
  const { items } = await yunfan.as(theirs, (tx) => listOwnAgreements(tx));
  assert.deepEqual(
    items.map(({ name }) => name),
    ['东海每周巡检'],
  );
  const document = await yunfan.as(theirs, (tx) => readOwnAgreement(tx, { agreement, texts }));
  assert.equal(document.title, '东海每周巡检');
  const others = contactOf(xihu, 'agreement.read_company');
  assert.deepEqual((await yunfan.as(others, (tx) => listOwnAgreements(tx))).items, []);
  await assert.rejects(
    yunfan.as(others, (tx) => readOwnAgreement(tx, { agreement, texts })),
    notFound,
  );
  for (const caller of [theirs, others]) {
    await assert.rejects(
      yunfan.as(caller, (tx) => readOwnAgreement(tx, { agreement: uc.id, texts })),
      notFound,
    );
  }
});

test('keeps it from staff who do not look after the customer', async () => {
  const limited = staffOf([xihu], 'agreement.read');
  await assert.rejects(
    yunfan.as(limited, (tx) => readAgreementDocument(tx, { agreement, texts })),
    notFound,
  );
});

test('names the supplier of an underpinning contract to staff', async () => {
  const document = await yunfan.as(keeper, (tx) => readAgreementDocument(tx, { agreement: uc.id, texts }));
  assert.deepEqual(document.parties.at(-1), { role: '供应商', name: '联讯维修' });
});

test('does not show customers what is out of use', async () => {
  const old = await recorded('resident', { name: '旧约', level: 'sla', customerId: xihu });
  await yunfan.as(keeper, (tx) => retireAgreement(tx, { agreement: old.id }));
  const theirs = contactOf(xihu, 'agreement.read_company');
  assert.deepEqual((await yunfan.as(theirs, (tx) => listOwnAgreements(tx))).items, []);
});

test('does not show customers what stands under a contract that they have not agreed to', async () => {
  const { id: contractId } = await yunfan.as(keeper, (tx) => makeDraft(tx, { customerId: xihu }));
  const drafted = await recorded('resident', { name: '驻场', level: 'sla', customerId: xihu, contractId });
  const theirs = contactOf(xihu, 'agreement.read_company');
  const names = async () => (await yunfan.as(theirs, (tx) => listOwnAgreements(tx))).items.map(({ name }) => name);
  const read = () => yunfan.as(theirs, (tx) => readOwnAgreement(tx, { agreement: drafted.id, texts }));
  assert.deepEqual(await names(), []);
  await assert.rejects(read, notFound);
  await yunfan.as(keeper, (tx) => signDraft(tx, contractId));
  assert.deepEqual(await names(), ['驻场']);
  assert.equal((await read()).title, '驻场');
});

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { termsOn } from '../../../contracts/index.ts';
import { makeContract, makeDraft, renewDraft } from '../../../contracts/server/contracts/contract.factory.ts';
import type { TemplateCode } from '../../agreement-template.contract.ts';
import { agreementHolder } from './hold-customers.ts';
import { listAgreementTemplates } from './list-agreement-templates.ts';
import { listAgreements } from './list-agreements.ts';
import { listAgreementsHolding } from './list-agreements-holding.ts';
import { readAgreement } from './read-agreement.ts';
import { recordAgreement } from './record-agreement.ts';
import { renewAgreements } from './renew-agreements.ts';

const { ground, huaxin: yunfan, manager: keeper, donghai: company, xiling } = await openDesk();
after(() => ground.close());
const [donghai, xihu] = [company.id, xiling.id];

function agreeOn(contractId: string, code: TemplateCode, customerId?: string) {
  return yunfan.as(keeper, async (tx) => {
    const template = (await listAgreementTemplates(tx)).items.find((one) => one.code === code) ?? assert.fail();
    const { lines, clauses } = template;
    return recordAgreement(tx, {
      name: code,
      level: 'sla',
      customerId,
      contractId,
      templateCode: code,
      lines,
      clauses,
    });
  });
}

test('a template fills visits and price line of a contract that is still a draft', async () => {
  const { id } = await yunfan.as(keeper, (tx) => makeDraft(tx, { customerId: donghai }));
  const agreement = await agreeOn(id, 'visit_weekly');
  assert.deepEqual([agreement.customer?.id, agreement.contract?.id], [donghai, id]);
  const terms = await yunfan.as(keeper, (tx) => termsOn(tx, id, '2026-11-20'));
  assert.deepEqual(terms?.visitPlan, { period: 'week', visits: 1, note: null });
  assert.deepEqual(terms?.priceLines.at(-1), { text: '每周巡检', amount: '按价目表' });
});

test('what both sides have signed stays as it is; the agreement carries visits and price line alone', async () => {
  const { id } = await yunfan.as(keeper, (tx) => makeContract(tx, { customerId: donghai }));
  const agreement = await agreeOn(id, 'visit_daily');
  assert.deepEqual(agreement.version?.clauses.visitPlan, { period: 'week', visits: 5 });
  const terms = await yunfan.as(keeper, (tx) => termsOn(tx, id, '2026-11-20'));
  assert.equal(terms?.visitPlan, null);
});

test('holds under its contract before the default, and not for the customer’s other contracts', async () => {
  const { id } = await yunfan.as(keeper, (tx) => makeContract(tx, { customerId: xihu }));
  const { id: other } = await yunfan.as(keeper, (tx) => makeContract(tx, { customerId: xihu, name: '另一份' }));
  await agreeOn(id, 'resident', xihu);
  const namesUnder = async (contractId: string) => {
    const { items } = await yunfan.as(keeper, (tx) => listAgreementsHolding(tx, { contractId }));
    return items.map(({ name }) => name);
  };
  assert.deepEqual(await namesUnder(id), ['resident', '标准服务协议']);
  assert.deepEqual(await namesUnder(other), ['标准服务协议']);
});

test('holds under the renewal of its contract too, once', async () => {
  const { id } = await yunfan.as(keeper, (tx) => makeContract(tx, { customerId: donghai, name: '驻场' }));
  await agreeOn(id, 'resident');
  const { id: into } = await yunfan.as(keeper, (tx) => renewDraft(tx, id));
  for (let again = 0; again < 2; again += 1) await yunfan.as(keeper, (tx) => renewAgreements(tx, { from: id, into }));
  const { items } = await yunfan.as(keeper, (tx) => listAgreements(tx, { contractId: into }));
  assert.deepEqual(
    items.map(({ name, contract }) => [name, contract?.id]),
    [['resident', into]],
  );
  const linesUnder = async (contractId: string) => {
    const { items: held } = await yunfan.as(keeper, (tx) => listAgreements(tx, { contractId }));
    const [agreement] = held;
    const read = await yunfan.as(keeper, (tx) => readAgreement(tx, { agreement: agreement?.id ?? '' }));
    return read.version?.lines.map(({ name, kind, target }) => ({ name, kind, target }));
  };
  assert.deepEqual(await linesUnder(into), await linesUnder(id));
});

test('refuses a contract of another customer', async () => {
  const { id } = await yunfan.as(keeper, (tx) => makeDraft(tx, { customerId: donghai }));
  await assert.rejects(
    agreeOn(id, 'resident', xihu),
    (error) =>
      error instanceof Refusal && error.code === 'agreement.contract_of_another' && error.field === 'contractId',
  );
});

test('of two customers that become one the kept one’s agreements hold, and none is called as another', async () => {
  const record = (customerId: string) =>
    yunfan.as(keeper, async (tx) => {
      const template = (await listAgreementTemplates(tx)).items[0] ?? assert.fail();
      const { lines, clauses } = template;
      return recordAgreement(tx, { name: '桌面服务', level: 'sla', customerId, lines, clauses });
    });
  const [kept, double] = [await record(donghai), await record(xihu)];
  await yunfan.as(keeper, async (tx) => agreementHolder.makeRoom?.(tx, { from: xihu, into: donghai }));
  const read = (agreement: string) => yunfan.as(keeper, (tx) => readAgreement(tx, { agreement }));
  assert.deepEqual([(await read(kept.id)).isRetired, (await read(double.id)).isRetired], [false, true]);
  assert.equal((await read(double.id)).name, '桌面服务 · 西岭实验学校');
});

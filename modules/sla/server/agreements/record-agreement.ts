import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { AgreementView, recordAgreement as endpoint } from '../../agreement.contract.ts';
import { fillDraftTerms } from '../../../contracts/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { contractsOf, customersOf } from './agreement-list.store.ts';
import { deliveredAmount } from './agreement-template.delivered.ts';
import { refuseBeyondReach } from './agreement-to-change.ts';
import { agreementRecorded } from './agreement.events.ts';
import { agreementRefusals } from './agreement.refusals.ts';
import type { Agreement } from './agreement.rules.ts';
import { insertAgreement } from './agreement.store.ts';
import { isNameTaken } from './agreements-touching.store.ts';
import { makeVersion } from './make-version.ts';
import { showAgreement } from './show-agreements.ts';

type Input = InputOf<typeof endpoint>;

export async function recordAgreement(tx: Tx, input: Input): Promise<AgreementView> {
  const { name, level, counterpart = null, templateCode = null } = input;
  const agreement: Agreement = {
    id: tx.newId(),
    code: null,
    name,
    level,
    isDefault: false,
    ...(await whoseAgreement(tx, input)),
    counterpart,
    retiredAt: null,
    revision: 1,
  };
  if (level === 'sla' && agreement.customerId === null)
    throw new Refusal(agreementRefusals.customer_missing, {}, 'customerId');
  refuseBeyondReach(tx, agreement);
  if (await isNameTaken(tx, agreement)) throw new Refusal(agreementRefusals.name_taken, { name }, 'name');
  await insertAgreement(tx, agreement);
  await announce(tx, agreementRecorded(agreement, { templateCode }));
  await makeVersion(tx, { agreement, versions: [] }, input);
  await fillTerms(tx, agreement, input);
  return showAgreement(tx, agreement);
}

/** A contract is its buyer's: named alone, it says the customer too. */
async function whoseAgreement(
  tx: Tx,
  { customerId = null, contractId = null }: Input,
): Promise<Pick<Agreement, 'customerId' | 'contractId'>> {
  if (contractId !== null) {
    const contract = foundAt('contractId', (await contractsOf(tx, [contractId])).get(contractId));
    if (customerId !== null && customerId !== contract.customerId) {
      throw new Refusal(agreementRefusals.contract_of_another, {}, 'contractId');
    }
    return { customerId: contract.customerId, contractId };
  }
  if (customerId !== null) foundAt('customerId', (await customersOf(tx, [customerId])).get(customerId));
  return { customerId, contractId };
}

/** Choosing a template sets targets, visits and price line together (SLA-06): the last two belong to the contract's terms. */
async function fillTerms(tx: Tx, { contractId }: Agreement, { templateCode, clauses }: Input): Promise<void> {
  if (contractId === null || templateCode === undefined || clauses?.priceLine === undefined) return;
  const { visitPlan, priceLine } = clauses;
  const locale = (await ownTenant(tx))?.locale ?? 'zh-CN';
  await fillDraftTerms(tx, contractId, {
    visitPlan: visitPlan ? { ...visitPlan, note: null } : null,
    priceLine: { text: priceLine, amount: deliveredAmount[locale] },
  });
}

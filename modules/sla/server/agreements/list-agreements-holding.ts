import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common } from '../../../../platform/module/refusals.ts';
import type { listAgreementsHolding as endpoint } from '../../agreement.contract.ts';
import { contractsOf, customersOf } from './agreement-list.store.ts';
import type { Agreement } from './agreement.rules.ts';
import { agreementsTouching } from './agreements-touching.store.ts';
import { showAgreements } from './show-agreements.ts';

/** Of all levels; those that are out of use, or promise nothing any more, are left out. */
export async function listAgreementsHolding(
  tx: Tx,
  { customerId, contractId }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const contract = contractId === undefined ? undefined : (await contractsOf(tx, [contractId])).get(contractId);
  if (contractId !== undefined && !contract) throw new Refusal(common.notFound);
  const whose = contract?.customerId ?? customerId;
  if (whose === undefined || !(await customersOf(tx, [whose])).has(whose)) throw new Refusal(common.notFound);
  const agreements = (await agreementsTouching(tx, whose)).filter(
    (one) => contractId === undefined || one.contractId === null || one.contractId === contractId,
  );
  const shown = await showAgreements(tx, agreements.toSorted(byNearness));
  return { items: shown.filter(({ version }) => version?.state === 'in_force' || version?.state === 'upcoming') };
}

function byNearness(one: Agreement, other: Agreement): number {
  const distance = ({ customerId, contractId }: Agreement) => Number(contractId === null) + Number(customerId === null);
  return distance(one) - distance(other);
}

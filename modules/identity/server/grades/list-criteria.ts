import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { CriterionView, listCriteria as endpoint } from '../../grade.contract.ts';
import { deliveredCriteria } from './grade-criterion.delivered.ts';
import { ownCriteria } from './grade-criterion.store.ts';
import { criteriaAbilities } from './grade.policy.ts';

export async function listCriteria(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  return { items: await criteria(tx), abilities: criteriaAbilities(tx.caller) };
}

/** What the provider wrote, and where it wrote nothing what is delivered, in the provider's language. */
export async function criteria(tx: Tx): Promise<CriterionView[]> {
  const { locale } = found(await ownTenant(tx));
  const own = await ownCriteria(tx);
  return deliveredCriteria.map(({ ladder, grade, text }) => {
    const written = own.find((one) => one.ladder === ladder && one.grade === grade);
    return written
      ? { ...written, isDelivered: false }
      : { ladder, grade, text: text[locale], isDelivered: true, revision: 1 };
  });
}

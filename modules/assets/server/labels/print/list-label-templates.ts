import type { AnswerOf } from '../../../../../kernel/contract.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { found } from '../../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../../tenancy/index.ts';
import type { listLabelTemplates as endpoint } from '../../../label-template.contract.ts';
import { mayKnowLabels } from '../label.policy.ts';
import { labelTemplates } from './label-template.store.ts';

export async function listLabelTemplates(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  found(mayKnowLabels(tx.caller) || null);
  return {
    items: await labelTemplates(tx),
    providerHotline: found(await ownTenant(tx)).hotline,
  };
}

import type { AnswerOf, InputOf } from '../../../../../kernel/contract.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { found } from '../../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../../tenancy/index.ts';
import { mostLabels, mostPreviewed, type previewLabels as endpoint } from '../../../label-print.contract.ts';
import { mayKnowLabels } from '../label.policy.ts';
import { hotlinesOn } from './choose-machines.ts';
import { chosenMachines } from './labelled-machine.store.ts';
import { labelTemplate } from './label-template.store.ts';

/** Nothing is issued by it: a label that is not there yet has no code. */
export async function previewLabels(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  found(mayKnowLabels(tx.caller) || null);
  const [template, provider] = [await labelTemplate(tx, input.template), found(await ownTenant(tx))];
  const { assetIds, customerId, siteId, state } = input;
  const isNarrowed = [assetIds, customerId, siteId, state].some((asked) => asked !== undefined);
  const machines = isNarrowed ? await chosenMachines(tx, input, mostLabels + 1) : [];
  return {
    fields: template.fields,
    count: machines.length,
    unlabelled: machines.filter(({ labelId }) => labelId === null).length,
    labels: machines.slice(0, mostPreviewed).map((machine) => ({
      ...machine,
      hotlines: hotlinesOn(machine, template, provider.hotline),
      remark: template.remark,
      code: machine.code === null ? null : `${provider.code}.${machine.code}`,
    })),
  };
}

import { Refusal } from '../../../../../kernel/refusal.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { mostLabels } from '../../../label-print.contract.ts';
import type { LabelTemplateView } from '../../../label-template.contract.ts';
import { labelRefusals } from '../label.refusals.ts';
import { chosenMachines, type Choice, type ChosenMachine } from './labelled-machine.store.ts';

/** Machines to print labels for; refuses all of a provider's at once, none, and more than one print holds. */
export async function chooseMachines(tx: Tx, choice: Choice): Promise<ChosenMachine[]> {
  const { assetIds, customerId, siteId, state } = choice;
  const isNarrowed = [assetIds, customerId, siteId, state].some((asked) => asked !== undefined);
  const machines = isNarrowed ? await chosenMachines(tx, choice, mostLabels + 1) : [];
  if (machines.length === 0) throw new Refusal(labelRefusals.none_chosen);
  if (machines.length > mostLabels) throw new Refusal(labelRefusals.limit_exceeded, { most: mostLabels });
  return machines;
}

/** The customer's own numbers, else the template's, else the provider's. */
export function hotlinesOn(
  { hotlines }: Pick<ChosenMachine, 'hotlines'>,
  template: LabelTemplateView,
  providerHotline: string | null,
): string[] {
  if (hotlines !== null && hotlines.length > 0) return hotlines;
  if (template.hotlines.length > 0) return template.hotlines;
  return providerHotline === null ? [] : [providerHotline];
}

import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketTemplateView } from '../../ticket-template.contract.ts';
import { abilitiesOnTemplate } from './ticket-template.policy.ts';
import type { TicketTemplate } from './ticket-template.rules.ts';
import { namesInUse } from './ticket-template.store.ts';

/** Templates as the caller sees them: a category or team that is out of use is left out, so that no ticket fails by it. */
export async function showTicketTemplates(tx: Tx, shown: readonly TicketTemplate[]): Promise<TicketTemplateView[]> {
  const names = await namesInUse(tx, {
    categoryIds: shown.flatMap(({ categoryId }) => categoryId ?? []),
    teamIds: shown.flatMap(({ teamId }) => teamId ?? []),
  });
  const named = (id: string | null) => {
    const name = id === null ? undefined : names.get(id);
    return id !== null && name !== undefined ? { id, name } : null;
  };
  return shown.map(({ categoryId, teamId, retiredAt, ...template }) => {
    const isRetired = retiredAt !== null;
    const abilities = abilitiesOnTemplate(tx.caller, { isRetired });
    return { ...template, category: named(categoryId), team: named(teamId), isRetired, abilities };
  });
}

export async function showTicketTemplate(tx: Tx, template: TicketTemplate): Promise<TicketTemplateView> {
  const [view] = await showTicketTemplates(tx, [template]);
  if (!view) throw new Error('one template has one view');
  return view;
}

import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { categoriesDelivered } from '../../../catalogue/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { deliveredTemplates } from './ticket-template.delivered.ts';
import { blankTemplate, type TicketTemplate } from './ticket-template.rules.ts';
import { allTemplates, insertTemplates } from './ticket-template.store.ts';

/** Gives a provider that never had a template the delivered ones, in its language; of one that has some it decides itself. */
export async function deliverTemplates(tx: Tx): Promise<void> {
  if ((await allTemplates(tx)).length > 0) return;
  const locale: Locale = (await ownTenant(tx))?.locale ?? 'zh-CN';
  const categories = await categoriesDelivered(tx);
  const templates = deliveredTemplates.map((delivered, position): TicketTemplate => {
    const { kind, impact, resolutionCode, [locale]: words } = delivered;
    const { name, title, description, solution } = words;
    const isSolved = resolutionCode !== undefined && solution !== undefined;
    return {
      ...blankTemplate,
      id: tx.newId(),
      position,
      kind,
      impact,
      name,
      title,
      description,
      categoryId: categories.get(delivered.category) ?? null,
      resolution: isSolved ? { code: resolutionCode, mode: 'phone', solution } : null,
    };
  });
  await insertTemplates(tx, templates);
}

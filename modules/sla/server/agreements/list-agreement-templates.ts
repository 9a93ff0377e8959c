import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarsDelivered, defaultCalendar } from '../../../calendars/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { templateCodes, type listAgreementTemplates as endpoint } from '../../agreement-template.contract.ts';
import { deliveredTemplates } from './agreement-template.delivered.ts';
import { deliveredClauses } from './clause.delivered.ts';

/** In the provider's language. A line whose calendar the provider has taken out of use stands on the default one. */
export async function listAgreementTemplates(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const locale = (await ownTenant(tx))?.locale ?? 'zh-CN';
  const calendars = await calendarsDelivered(tx);
  const { id, name } = await defaultCalendar(tx);
  const items = templateCodes.map((code) => {
    const { visitPlan, priceLine, lines } = deliveredTemplates[code];
    const placed = lines[locale].map(({ calendar, ...line }) => ({
      line,
      on: calendars.get(calendar) ?? { id, name },
    }));
    return {
      code,
      lines: placed.map(({ line, on }) => ({ ...line, calendarId: on.id })),
      calendars: Object.fromEntries(placed.map(({ on }) => [on.id, on.name])),
      clauses: { ...deliveredClauses[locale], ...(visitPlan && { visitPlan }), priceLine: priceLine[locale] },
    };
  });
  return { items };
}

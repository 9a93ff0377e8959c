import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { assetsOf } from '../../../assets/web/index.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { sitesOf } from '../../../customers/web/index.ts';
import { readTicketDemands } from '../../ticket-check.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { TimeInput } from '../time/time-input.tsx';
import { useChildren } from './use-children.ts';

/** What must or may be said along with a resolution: what is missing of the category's demands, steps, children. */
export function useDemandedFields(ticket: TicketView) {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(readTicketDemands, { params: { ticket: ticket.id } });
  const own = useCustomFields('ticket').formFields(ticket.custom);
  const openChildren = useChildren(ticket.id).filter(({ status }) => !done.has(status));
  const missing = new Set((data?.required ?? []).flatMap(({ field, isFilled }) => (isFilled ? [] : [field])));
  const lines = (data?.checklist ?? []).filter(({ checkedAt }) => checkedAt === null);
  const demanded = useDemandable(ticket.customer.id);
  const fields: Field[] = [
    ...(missing.has('asset') ? [required(demanded.asset)] : []),
    ...(missing.has('site') ? [required(demanded.site)] : []),
    ...own.filter(({ name }) => missing.has(name)).map(required),
    ...(ticket.startedAt === null ? [missing.has('steps') ? required(demanded.steps) : demanded.steps] : []),
    ...(missing.has('time_entry') ? [required(demanded.time)] : []),
    ...(lines.length > 0 ? [checklistField(t('check.title'), lines)] : []),
    ...(openChildren.length > 0
      ? [
          {
            kind: 'switch',
            name: 'withChildren',
            label: t('resolve.withChildren', { count: openChildren.length }),
          } as const,
        ]
      : []),
  ];
  return { fields, initial: { withChildren: true } };
}

const done: ReadonlySet<string> = new Set(['resolved', 'closed', 'cancelled']);

function required(field: Field): Field {
  return { ...field, isRequired: true };
}

function checklistField(label: string, lines: readonly { key: string; text: string }[]): Field {
  const choices = lines.map(({ key, text }) => ({ value: key, label: text }));
  return { kind: 'checks', name: 'checkedKeys', label, choices, isRequired: true };
}

/** Everything that a category may demand, but for own fields and the checklist. */
function useDemandable(customerId: string) {
  const { t } = useTranslation('service-desk');
  return {
    asset: { kind: 'search', name: 'assetId', label: t('ticket.field.asset'), source: assetsOf(customerId) },
    site: { kind: 'search', name: 'siteId', label: t('ticket.field.site'), source: sitesOf(customerId) },
    steps: { kind: 'text', name: 'steps', label: t('resolve.steps'), help: t('resolve.stepsHelp'), rows: 2 },
    time: { kind: 'own', name: 'timeEntry', label: t('time.noun'), part: TimeInput },
  } as const satisfies Record<string, Field>;
}

import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import type { BulkDeed } from '../../bulk-run.contract.ts';

/** What an act on many takes: the same as on one. */
export function useDeedFields(act: BulkDeed['act']): Field[] {
  const { t } = useTranslation('service-desk');
  const { impacts, urgencies } = usePriorities();
  const waiting = useCodes('waiting_reason').choices;
  const cancelling = useCodes('cancel_reason').choices;
  const reason = (label: string, choices: typeof waiting): Field[] => [
    { kind: 'radio', name: 'deed.reason', label, choices, isRequired: true },
  ];
  const fields: Record<BulkDeed['act'], () => Field[]> = {
    assign: () => [
      { kind: 'search', name: 'deed.teamId', label: t('ticket.team'), source: teamSource },
      { kind: 'search', name: 'deed.assigneeId', label: t('ticket.assignee'), source: staffSource },
    ],
    prioritise: () => [
      { kind: 'radio', name: 'deed.impact', label: t('ticket.field.impact'), choices: impacts, isRequired: true },
      { kind: 'radio', name: 'deed.urgency', label: t('ticket.field.urgency'), choices: urgencies, isRequired: true },
    ],
    wait: () => reason(t('wait.reason'), waiting),
    cancel: () => reason(t('cancel.reason'), cancelling),
    note: () => [{ kind: 'text', name: 'deed.body', label: t('entry.kind.note'), isRequired: true, most: 20_000 }],
    confirm: () => [],
  };
  return fields[act]();
}

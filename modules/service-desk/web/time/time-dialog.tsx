import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { staffSource } from '../../../identity/web/index.ts';
import {
  changeTimeEntry,
  recordTimeEntry,
  timeKinds,
  type TimeEntryView,
  type TimeKind,
} from '../../time-entry.contract.ts';

interface Entered {
  kind: TimeKind;
  minutes?: number;
  startedAt?: string;
  endedAt?: string;
  isBillable: boolean;
  reason?: string | null;
  note?: string | null;
  staffId?: string;
}

interface TimeDialogProps {
  ticketId: string;
  /** The entry that is corrected; absent: a new one. */
  entry?: TimeEntryView;
  /** What is known from the start: the stopwatch, what the category proposes. */
  initial?: Partial<Entered>;
  mayRecordOthers?: boolean;
  onSaved?: () => void;
  onClose: () => void;
}

/** Two of beginning, end and minutes; minutes alone are the quickest, and end now. */
export function TimeDialog({ ticketId, entry, initial, mayRecordOthers, onSaved, onClose }: TimeDialogProps) {
  const { t } = useTranslation('service-desk');
  const record = useSend(recordTimeEntry);
  const change = useSend(changeTimeEntry);
  const fields = useTimeFields(mayRecordOthers ?? false);
  const save = async (body: Entered) => {
    await (entry
      ? change.mutateAsync({ params: { timeEntry: entry.id }, body, ifMatch: entry.revision })
      : record.mutateAsync({ params: { ticket: ticketId }, body }));
    onSaved?.();
  };
  const before = entry && {
    ...entry,
    minutes: undefined,
    reason: entry.reason ?? undefined,
    note: entry.note ?? undefined,
  };
  return (
    <FormDialog<Entered>
      title={t(entry ? 'time.change' : 'time.record')}
      text={t('time.text')}
      fields={fields}
      initial={before ?? { kind: 'remote', isBillable: false, ...initial }}
      {...(entry ? {} : { draft: `time.${ticketId}` })}
      submit={save}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function useTimeFields(isForOthers: boolean): Field[] {
  const { t } = useTranslation('service-desk');
  const kinds = timeKinds.map((value) => ({ value, label: t(`time.kind.${value}`) }));
  const staff: Field = {
    kind: 'search',
    name: 'staffId',
    label: t('time.staff'),
    help: t('time.staffHelp'),
    source: staffSource,
  };
  return [
    {
      kind: 'number',
      name: 'minutes',
      label: t('time.minutes'),
      least: 1,
      largest: 1440,
      unit: t('time.minutesUnit'),
      share: 'half',
      isFocused: true,
    },
    { kind: 'choice', name: 'kind', label: t('time.kindLabel'), choices: kinds, isRequired: true, share: 'half' },
    { kind: 'instant', name: 'startedAt', label: t('time.startedAt'), share: 'half' },
    { kind: 'instant', name: 'endedAt', label: t('time.endedAt'), share: 'half' },
    { kind: 'switch', name: 'isBillable', label: t('time.isBillable') },
    { kind: 'line', name: 'reason', label: t('time.reason'), help: t('time.reasonHelp'), most: 500 },
    { kind: 'text', name: 'note', label: t('time.note'), most: 2000, rows: 2 },
    ...(isForOthers ? [staff] : []),
  ];
}

import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { assetsOf } from '../../../assets/web/index.ts';
import { changeVirusEvent, recordVirusEvent, type VirusEventRow } from '../../virus-event.contract.ts';
import { useVirusWords } from './use-virus-words.ts';

interface RecordVirusDialogProps {
  /** On which it was found; left out: it is asked for, among this customer's if one is given. */
  asset?: string;
  customer?: string;
  onClose: () => void;
}

export function RecordVirusDialog({ asset, customer, onClose }: RecordVirusDialogProps) {
  const { t } = useTranslation('protection');
  const record = useSend(recordVirusEvent);
  const source = assetsOf(customer);
  const machine: Field = {
    kind: 'search',
    name: 'assetId',
    label: t('machine'),
    source,
    isRequired: true,
    isFocused: true,
  };
  const fields = useVirusFields({ isFocused: asset !== undefined });
  return (
    <FormDialog<BodyOf<typeof recordVirusEvent>>
      title={t('virus.new')}
      fields={asset === undefined ? [machine, ...fields] : fields}
      initial={{ action: 'quarantined' }}
      submit={(body) => record.mutateAsync({ body: { ...body, ...(asset !== undefined && { assetId: asset }) } })}
      submitText={t('virus.record')}
      onClose={onClose}
    />
  );
}

export function ChangeVirusDialog({ event, onClose }: { event: VirusEventRow; onClose: () => void }) {
  const { t } = useTranslation('protection');
  const change = useSend(changeVirusEvent);
  const { id, virusName, foundAt, action, note, revision } = event;
  return (
    <FormDialog<BodyOf<typeof changeVirusEvent>>
      title={t('virus.change')}
      fields={useVirusFields({ isFocused: true })}
      initial={{ virusName, foundAt, action, note }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { virusEvent: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function useVirusFields({ isFocused }: { isFocused: boolean }): Field[] {
  const { t } = useTranslation('protection');
  const { actions } = useVirusWords();
  return [
    { kind: 'line', name: 'virusName', label: t('virus.virusName'), isRequired: true, most: 200, isFocused },
    { kind: 'instant', name: 'foundAt', label: t('virus.foundAt'), isRequired: true },
    { kind: 'choice', name: 'action', label: t('virus.action'), choices: actions, isRequired: true },
    { kind: 'text', name: 'note', label: t('virus.note'), help: t('virus.noteHelp'), most: 2000, rows: 3 },
  ];
}

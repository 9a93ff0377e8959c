import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeBackup, type BackupView } from '../../backup.contract.ts';
import { useBackupWords } from './use-backup-words.ts';

interface ChangeBackupDialogProps {
  asset: string;
  backup: BackupView;
  onClose: () => void;
}

/** A choice holds text: whether the restore worked is one. */
type Entry = Omit<BodyOf<typeof changeBackup>, 'restoreWorked'> & { restoreWorked: 'worked' | 'failed' | null };

export function ChangeBackupDialog({ asset, backup, onClose }: ChangeBackupDialogProps) {
  const { t } = useTranslation('protection');
  const change = useSend(changeBackup);
  const { revision, abilities: _abilities, dueOn: _due, daysOverdue: _days, dataSince: _since, ...kept } = backup;
  const { restoreWorked, ...initial } = kept;
  const outcome = restoreWorked ? 'worked' : 'failed';
  return (
    <FormDialog<Entry>
      title={t('backup.change')}
      fields={[...useDataFields(), ...useSystemFields(), ...useGuardFields()]}
      initial={{ ...initial, restoreWorked: restoreWorked === null ? null : outcome }}
      emptyAs="null"
      submit={(entry) => change.mutateAsync({ params: { asset }, body: bodyOf(entry), ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function bodyOf({ restoreWorked, ...entry }: Entry): BodyOf<typeof changeBackup> {
  return { ...entry, restoreWorked: restoreWorked === null ? null : restoreWorked === 'worked' };
}

function useDataFields(): Field[] {
  const { t } = useTranslation('protection');
  const { dataKinds } = useBackupWords();
  return [
    {
      kind: 'choice',
      name: 'dataKind',
      label: t('backup.dataKind'),
      choices: dataKinds,
      isFocused: true,
      share: 'half',
    },
    { kind: 'line', name: 'dataPlace', label: t('backup.dataPlace'), most: 100, share: 'half' },
    {
      kind: 'number',
      name: 'cycleDays',
      label: t('backup.cycleDays'),
      help: t('backup.cycleHelp'),
      least: 1,
      largest: 3650,
      share: 'half',
    },
    { kind: 'day', name: 'lastSuccessOn', label: t('backup.lastSuccessOn'), share: 'half' },
  ];
}

function useSystemFields(): Field[] {
  const { t } = useTranslation('protection');
  const { systemKinds } = useBackupWords();
  const outcomes = (['worked', 'failed'] as const).map((value) => ({ value, label: t(`backup.${value}`) }));
  return [
    { kind: 'choice', name: 'systemKind', label: t('backup.systemKind'), choices: systemKinds, share: 'half' },
    { kind: 'day', name: 'systemOn', label: t('backup.systemOn'), share: 'half' },
    { kind: 'line', name: 'systemMedium', label: t('backup.systemMedium'), most: 100, share: 'half' },
    { kind: 'line', name: 'systemPlace', label: t('backup.systemPlace'), most: 100, share: 'half' },
    { kind: 'day', name: 'restoreTestedOn', label: t('backup.restoreTestedOn'), share: 'half' },
    { kind: 'choice', name: 'restoreWorked', label: t('backup.restoreWorked'), choices: outcomes, share: 'half' },
  ];
}

function useGuardFields(): Field[] {
  const { t } = useTranslation('protection');
  const { guardKinds } = useBackupWords();
  return [
    { kind: 'choice', name: 'guardKind', label: t('backup.guardKind'), choices: guardKinds, share: 'half' },
    { kind: 'line', name: 'guardName', label: t('backup.guardName'), most: 100, share: 'half' },
    { kind: 'text', name: 'note', label: t('backup.note'), most: 2000, rows: 3 },
  ];
}

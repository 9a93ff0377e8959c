import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { backupStates, dataKinds, guardKinds, systemKinds } from '../../backup.contract.ts';
import type { DataKind, GuardKind, SystemKind } from '../../backup.contract.ts';

/** The codes of backups in words. */
export function useBackupWords() {
  const { t } = useTranslation('protection');
  return {
    states: backupStates.map((value) => ({ value, label: t(`backup.states.${value}`) })),
    systemKinds: systemKinds.map((value) => ({ value, label: t(`backup.systemKinds.${value}`) })),
    guardKinds: guardKinds.map((value) => ({ value, label: t(`backup.guardKinds.${value}`) })),
    dataKinds: dataKinds.map((value) => ({ value, label: t(`backup.dataKinds.${value}`) })),
    systemOf: (kind: SystemKind | null) => kind && t(`backup.systemKinds.${kind}`),
    guardOf: (kind: GuardKind | null) => kind && t(`backup.guardKinds.${kind}`),
    dataOf: (kind: DataKind | null) => kind && t(`backup.dataKinds.${kind}`),
    /** Null: its data is not backed up. */
    dueOf: ({
      dueOn,
      daysOverdue,
    }: {
      dueOn: string | null;
      daysOverdue: number;
    }): { tone: Tone; text: string } | null => {
      if (dueOn === null) return null;
      if (daysOverdue === 0) return { tone: 'good', text: t('backup.inTime') };
      return { tone: 'breached', text: t('backup.overdueBy', { count: daysOverdue }) };
    },
  };
}

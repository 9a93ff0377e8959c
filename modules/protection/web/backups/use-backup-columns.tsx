import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { BackupRow } from '../../backup.contract.ts';
import { useBackupWords } from './use-backup-words.ts';

export function useBackupColumns(): Column<BackupRow>[] {
  return [...useMachineColumns(), ...useDataColumns(), ...useSystemColumns()];
}

function useMachineColumns(): Column<BackupRow>[] {
  const { t } = useTranslation('protection');
  const { dueOf } = useBackupWords();
  return [
    {
      key: 'machine',
      title: t('machine'),
      width: 200,
      shown: 'always',
      sort: { ascending: 'number' },
      render: (row) => <Go to={`/assets/${row.id}`}>{`${row.number} ${row.name}`}</Go>,
    },
    { key: 'customer', title: t('customers:customer.noun'), width: 140, render: (row) => row.customer.name },
    { key: 'user', title: t('user'), width: 90, shown: 'at_wish', render: (row) => row.user?.name },
    {
      key: 'daysOverdue',
      title: t('backup.daysOverdue'),
      width: 150,
      render: (row) => {
        const due = dueOf(row);
        return due && <Status {...due} />;
      },
    },
  ];
}

function useDataColumns(): Column<BackupRow>[] {
  const { t } = useTranslation('protection');
  const format = useFormat();
  const { dataOf } = useBackupWords();
  const day = (on: string | null) => on && format.day(on);
  return [
    {
      key: 'dueOn',
      title: t('backup.dueOn'),
      width: 110,
      sort: { ascending: 'dueOn' },
      render: (row) => day(row.dueOn),
    },
    { key: 'dataKind', title: t('backup.dataKind'), width: 135, render: (row) => dataOf(row.dataKind) },
    { key: 'dataPlace', title: t('backup.dataPlace'), width: 150, shown: 'at_wish', render: (row) => row.dataPlace },
    {
      key: 'cycleDays',
      title: t('backup.cycle'),
      width: 85,
      align: 'end',
      render: (row) => row.cycleDays !== null && t('backup.everyDays', { count: row.cycleDays }),
    },
    { key: 'lastSuccessOn', title: t('backup.lastSuccessOn'), width: 120, render: (row) => day(row.lastSuccessOn) },
  ];
}

function useSystemColumns(): Column<BackupRow>[] {
  const { t } = useTranslation('protection');
  const format = useFormat();
  const { systemOf, guardOf } = useBackupWords();
  const { yes, no } = { yes: t('backup.worked'), no: t('backup.failed') };
  return [
    { key: 'systemKind', title: t('backup.systemKind'), width: 100, render: (row) => systemOf(row.systemKind) },
    {
      key: 'systemMedium',
      title: t('backup.systemMedium'),
      width: 120,
      shown: 'at_wish',
      render: (row) => row.systemMedium,
    },
    {
      key: 'systemPlace',
      title: t('backup.systemPlace'),
      width: 120,
      shown: 'at_wish',
      render: (row) => row.systemPlace,
    },
    {
      key: 'systemOn',
      title: t('backup.systemOn'),
      width: 110,
      shown: 'at_wish',
      render: (row) => row.systemOn && format.day(row.systemOn),
    },
    {
      key: 'restoreTestedOn',
      title: t('backup.restoreTestedOn'),
      width: 130,
      render: (row) => row.restoreTestedOn && format.day(row.restoreTestedOn),
    },
    {
      key: 'restoreWorked',
      title: t('backup.restoreWorked'),
      width: 100,
      shown: 'at_wish',
      render: (row) => row.restoreWorked !== null && (row.restoreWorked ? yes : no),
    },
    {
      key: 'guardKind',
      title: t('backup.guardKind'),
      width: 110,
      shown: 'at_wish',
      render: (row) => guardOf(row.guardKind),
    },
    { key: 'guardName', title: t('backup.guardName'), width: 120, shown: 'at_wish', render: (row) => row.guardName },
    { key: 'note', title: t('backup.note'), shown: 'at_wish', render: (row) => row.note },
  ];
}

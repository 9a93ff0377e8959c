import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ProtectionRow } from '../../protection.contract.ts';
import { useProtectionWords } from './use-protection-words.ts';

export function useProtectionColumns(): Column<ProtectionRow>[] {
  return [...useMachineColumns(), ...useAntivirusColumns(), ...usePatchColumns()];
}

function useMachineColumns(): Column<ProtectionRow>[] {
  const { t } = useTranslation('protection');
  const { stateOf } = useProtectionWords();
  return [
    {
      key: 'machine',
      title: t('machine'),
      width: 210,
      shown: 'always',
      render: (row) => <Go to={`/assets/${row.id}`}>{`${row.number} ${row.name}`}</Go>,
    },
    { key: 'customer', title: t('customers:customer.noun'), width: 140, render: (row) => row.customer.name },
    { key: 'user', title: t('user'), width: 90, render: (row) => row.user?.name },
    { key: 'state', title: t('state.state'), width: 150, render: (row) => <Status {...stateOf(row.state)} /> },
  ];
}

function useAntivirusColumns(): Column<ProtectionRow>[] {
  const { t } = useTranslation('protection');
  const format = useFormat();
  const { sourceOf, yesNoOf, ageOf } = useProtectionWords();
  return [
    { key: 'product', title: t('state.antivirusProduct'), width: 140, render: (row) => row.antivirusProduct },
    {
      key: 'version',
      title: t('state.antivirusVersion'),
      width: 110,
      shown: 'at_wish',
      render: (row) => row.antivirusVersion,
    },
    {
      key: 'enabled',
      title: t('state.antivirusEnabled'),
      width: 90,
      shown: 'at_wish',
      render: (row) => yesNoOf(row.antivirusEnabled),
    },
    {
      key: 'definitionsOn',
      title: t('state.definitionsOn'),
      width: 110,
      render: (row) => row.definitionsOn && format.day(row.definitionsOn),
    },
    {
      key: 'definitionsAge',
      title: t('state.definitionsAge'),
      width: 90,
      align: 'end',
      render: (row) => ageOf(row.definitionsAge),
    },
    {
      key: 'source',
      title: t('state.source'),
      width: 90,
      shown: 'at_wish',
      render: (row) => sourceOf(row.antivirusSource),
    },
    {
      key: 'at',
      title: t('state.antivirusAt'),
      width: 140,
      shown: 'at_wish',
      render: (row) => row.antivirusAt && <InstantText at={row.antivirusAt} />,
    },
  ];
}

function usePatchColumns(): Column<ProtectionRow>[] {
  const { t } = useTranslation('protection');
  const format = useFormat();
  return [
    {
      key: 'missingPatches',
      title: t('state.missingPatches'),
      width: 90,
      align: 'end',
      render: (row) => row.missingPatches,
    },
    {
      key: 'patchedOn',
      title: t('state.patchedOn'),
      width: 130,
      render: (row) => row.patchedOn && format.day(row.patchedOn),
    },
    {
      key: 'exemptReason',
      title: t('state.exemptReason'),
      shown: 'at_wish',
      render: (row) => row.exemptReason,
    },
  ];
}

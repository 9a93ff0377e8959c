import { useTranslation } from 'react-i18next';
import type { List } from '../../../../web/api/use-list.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { endContractParty, type ContractPartyView } from '../../contract-party.contract.ts';
import { useDayColumns } from './use-day-columns.ts';

interface PartyTableProps {
  contractId: string;
  list: List<ContractPartyView>;
  mayChange: boolean;
}

export function PartyTable({ contractId, list, mayChange }: PartyTableProps) {
  const { t } = useTranslation('contracts');
  const columns: Column<ContractPartyView>[] = [
    {
      key: 'customer',
      title: t('party.customer'),
      shown: 'always',
      render: ({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    { key: 'role', title: t('party.role'), width: 120, render: ({ role }) => t(`party.roles.${role}`) },
    ...useDayColumns<ContractPartyView>(),
    {
      key: 'acts',
      title: t('party.act'),
      width: 100,
      isActs: true,
      render: (party) => mayChange && party.role !== 'buyer' && <EndParty contractId={contractId} party={party} />,
    },
  ];
  return (
    <DataTable
      name="contract-parties"
      label={t('party.plural')}
      columns={columns}
      list={list}
      idOf={({ id }) => id}
      empty={<p className="yt-quiet">{t('party.none')}</p>}
    />
  );
}

function EndParty({ contractId, party: { id, customer } }: { contractId: string; party: ContractPartyView }) {
  const { t } = useTranslation('contracts');
  const end = useSend(endContractParty);
  return (
    <ConfirmButton
      size="small"
      title={t('party.endQuestion', { name: customer.name })}
      text={t('party.endText')}
      confirmText={t('party.end')}
      onConfirm={() => end.mutateAsync({ params: { contract: contractId, contractParty: id }, body: {} })}
    >
      {t('party.end')}
    </ConfirmButton>
  );
}

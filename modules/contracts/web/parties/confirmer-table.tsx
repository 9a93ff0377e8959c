import { useTranslation } from 'react-i18next';
import type { List } from '../../../../web/api/use-list.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { endConfirmer, type ConfirmerView } from '../../contract-party.contract.ts';
import { useDayColumns } from './use-day-columns.ts';

interface ConfirmerTableProps {
  contractId: string;
  list: List<ConfirmerView>;
  mayChange: boolean;
}

export function ConfirmerTable({ contractId, list, mayChange }: ConfirmerTableProps) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const columns: Column<ConfirmerView>[] = [
    {
      key: 'contact',
      title: t('confirmer.contact'),
      width: 140,
      shown: 'always',
      render: ({ contact }) => <Go to={`/contacts/${contact.id}`}>{contact.name}</Go>,
    },
    { key: 'customer', title: t('party.customer'), render: ({ customer }) => customer.name },
    { key: 'scope', title: t('confirmer.scope'), render: ({ scope }) => scope },
    {
      key: 'limit',
      title: t('confirmer.limit'),
      width: 130,
      align: 'end',
      render: ({ limit }) => (limit ? `¥${format.number(Number(limit.amount))}` : t('confirmer.noLimit')),
    },
    ...useDayColumns<ConfirmerView>(),
    {
      key: 'acts',
      title: t('party.act'),
      width: 100,
      isActs: true,
      render: (confirmer) => mayChange && <EndConfirmer contractId={contractId} confirmer={confirmer} />,
    },
  ];
  return (
    <DataTable
      name="contract-confirmers"
      label={t('confirmer.plural')}
      columns={columns}
      list={list}
      idOf={({ id }) => id}
      empty={<p className="yt-quiet">{t('confirmer.none')}</p>}
    />
  );
}

function EndConfirmer({ contractId, confirmer: { id, contact } }: { contractId: string; confirmer: ConfirmerView }) {
  const { t } = useTranslation('contracts');
  const end = useSend(endConfirmer);
  return (
    <ConfirmButton
      size="small"
      title={t('confirmer.endQuestion', { name: contact.name })}
      text={t('confirmer.endText')}
      confirmText={t('party.end')}
      onConfirm={() => end.mutateAsync({ params: { contract: contractId, confirmer: id }, body: {} })}
    >
      {t('party.end')}
    </ConfirmButton>
  );
}

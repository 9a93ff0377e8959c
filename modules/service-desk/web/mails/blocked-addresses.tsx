import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import {
  listBlockedAddresses,
  recordBlockedAddress,
  retireBlockedAddress,
  type BlockedAddressView,
} from '../../blocked-address.contract.ts';

/** Whose mails are left alone, with who said so and why. */
export function BlockedAddresses() {
  const { t } = useTranslation('service-desk');
  const [isAdding, setAdding] = useState(false);
  const mayChange = useMay('mail_intake.change');
  return (
    <div className="mail-blocked">
      <p className="yt-quiet">{t('blockedAddress.text')}</p>
      <DataTable
        name="blocked-addresses"
        label={t('blockedAddress.title')}
        columns={useBlockedColumns()}
        list={useList(listBlockedAddresses, { query: {} })}
        idOf={({ id }) => id}
        empty={<EmptyState title={t('blockedAddress.empty')} text={t('blockedAddress.emptyText')} />}
      />
      {mayChange && (
        <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {t('blockedAddress.add')}
        </Button>
      )}
      {isAdding && <BlockDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function useBlockedColumns(): Column<BlockedAddressView>[] {
  const { t } = useTranslation('service-desk');
  return [
    { key: 'address', title: t('blockedAddress.address'), shown: 'always', render: ({ address }) => address },
    { key: 'reason', title: t('blockedAddress.reason'), width: 120, render: ({ reason }) => reason },
    { key: 'blockedBy', title: t('blockedAddress.blockedBy'), width: 84, render: ({ blockedBy }) => blockedBy },
    {
      key: 'blockedAt',
      title: t('blockedAddress.blockedAt'),
      width: 140,
      render: ({ blockedAt }) => <InstantText at={blockedAt} />,
    },
    { key: 'acts', title: '', width: 136, isActs: true, render: (row) => <UnblockButton blocked={row} /> },
  ];
}

function UnblockButton({ blocked: { id, address, abilities } }: { blocked: BlockedAddressView }) {
  const { t } = useTranslation('service-desk');
  const retire = useSend(retireBlockedAddress);
  if (!abilities.includes('retire')) return null;
  return (
    <RetireButton
      size="small"
      question={t('blockedAddress.retireQuestion', { address })}
      text={t('blockedAddress.retireText')}
      retire={() => retire.mutateAsync({ params: { blockedAddress: id } })}
    >
      {t('blockedAddress.retire')}
    </RetireButton>
  );
}

function BlockDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const record = useSend(recordBlockedAddress);
  return (
    <FormDialog<BodyOf<typeof recordBlockedAddress>>
      title={t('blockedAddress.add')}
      fields={[
        {
          kind: 'line',
          name: 'address',
          label: t('blockedAddress.address'),
          help: t('blockedAddress.addressHelp'),
          most: 254,
          isRequired: true,
          isFocused: true,
        },
        { kind: 'line', name: 'reason', label: t('blockedAddress.reason'), most: 200, isRequired: true },
      ]}
      submit={(body) => record.mutateAsync({ body })}
      submitText={t('blockedAddress.add')}
      isDanger
      onClose={onClose}
    />
  );
}

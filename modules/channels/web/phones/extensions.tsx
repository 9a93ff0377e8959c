import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { staffSource } from '../../../identity/web/index.ts';
import { changeExtension, listExtensions, type ExtensionView } from '../../phone.contract.ts';
import '../records/records.css';

export function Extensions() {
  const { t } = useTranslation('channels');
  const mayChange = useMay('phone.change');
  const [isGiving, setGiving] = useState(false);
  const columns: Column<ExtensionView>[] = [
    { key: 'extension', title: t('extension.extension'), width: 140, shown: 'always', render: (row) => row.extension },
    { key: 'staff', title: t('extension.staff'), render: ({ staff }) => staff.name },
    { key: 'acts', title: '', width: 140, isActs: true, render: (row) => mayChange && <TakeAway phone={row} /> },
  ];
  return (
    <>
      {mayChange && (
        <div className="record-acts">
          <Button icon={<PlusOutlined />} onClick={() => setGiving(true)}>
            {t('extension.give')}
          </Button>
        </div>
      )}
      <DataTable
        name="extensions"
        label={t('extension.plural')}
        columns={columns}
        list={asList(useAnswer(listExtensions))}
        idOf={({ extension }) => extension}
        empty={<EmptyState title={t('extension.emptyTitle')} text={t('extension.emptyText')} />}
      />
      {isGiving && <GiveDialog onClose={() => setGiving(false)} />}
    </>
  );
}

function TakeAway({ phone: { staff } }: { phone: ExtensionView }) {
  const { t } = useTranslation('channels');
  const change = useSend(changeExtension);
  return (
    <ConfirmButton
      size="small"
      title={t('extension.takeQuestion', { name: staff.name })}
      text={t('extension.takeText')}
      confirmText={t('extension.take')}
      onConfirm={() => change.mutateAsync({ params: { staff: staff.id }, body: { extension: null } })}
    >
      {t('extension.take')}
    </ConfirmButton>
  );
}

function GiveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('channels');
  const change = useSend(changeExtension);
  return (
    <FormDialog<{ staffId: string; extension: string }>
      title={t('extension.give')}
      fields={[
        { kind: 'search', name: 'staffId', label: t('extension.staff'), source: staffSource, isRequired: true },
        { kind: 'line', name: 'extension', label: t('extension.extension'), isRequired: true, most: 10 },
      ]}
      submit={({ staffId, extension }) => change.mutateAsync({ params: { staff: staffId }, body: { extension } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

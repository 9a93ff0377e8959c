import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listHotlines, reinstateHotline, retireHotline, type HotlineView } from '../../phone.contract.ts';
import '../records/records.css';
import { HotlineDialog } from './hotline-dialog.tsx';

export function Hotlines() {
  const { t } = useTranslation('channels');
  const mayChange = useMay('phone.change');
  const [isNew, setNew] = useState(false);
  return (
    <>
      {mayChange && (
        <div className="record-acts">
          <Button icon={<PlusOutlined />} onClick={() => setNew(true)}>
            {t('hotline.new')}
          </Button>
        </div>
      )}
      <DataTable
        name="hotlines"
        label={t('hotline.plural')}
        columns={useColumns()}
        list={asList(useAnswer(listHotlines))}
        idOf={({ id }) => id}
        empty={<EmptyState title={t('hotline.emptyTitle')} text={t('hotline.emptyText')} />}
      />
      {isNew && <HotlineDialog onClose={() => setNew(false)} />}
    </>
  );
}

function useColumns(): Column<HotlineView>[] {
  const { t } = useTranslation('channels');
  const format = useFormat();
  return [
    {
      key: 'number',
      title: t('hotline.number'),
      width: 140,
      shown: 'always',
      render: (row) => format.phone(row.number),
    },
    { key: 'name', title: t('hotline.name'), width: 160, render: (row) => row.name },
    {
      key: 'customer',
      title: t('hotline.customer'),
      width: 180,
      render: ({ customer }) => customer?.name ?? t('hotline.everybody'),
    },
    { key: 'team', title: t('hotline.team'), width: 140, render: ({ team }) => team.name },
    { key: 'greeting', title: t('hotline.greeting'), render: (row) => row.greeting },
    { key: 'acts', title: '', width: 200, isActs: true, render: (row) => <HotlineActs hotline={row} /> },
  ];
}

function HotlineActs({ hotline }: { hotline: HotlineView }) {
  const { t } = useTranslation('channels');
  const [isChanging, setChanging] = useState(false);
  const retire = useSend(retireHotline);
  const reinstate = useSend(reinstateHotline);
  const { id, name, revision, abilities } = hotline;
  const named = { params: { hotline: id }, ifMatch: revision };
  return (
    <>
      {abilities.includes('change') && (
        <Button
          size="small"
          type="text"
          icon={<EditOutlined />}
          aria-label={t('hotline.change')}
          onClick={() => setChanging(true)}
        />
      )}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('hotline.retireQuestion', { name })}
          text={t('hotline.retireText')}
          retire={() => retire.mutateAsync(named)}
          size="small"
        >
          {t('hotline.retire')}
        </RetireButton>
      )}
      {hotline.retiredAt !== null && <span className="yt-quiet">{t('hotline.retired')} </span>}
      {abilities.includes('reinstate') && (
        <ActButton act={() => reinstate.mutateAsync(named)}>{t('hotline.reinstate')}</ActButton>
      )}
      {isChanging && <HotlineDialog hotline={hotline} onClose={() => setChanging(false)} />}
    </>
  );
}

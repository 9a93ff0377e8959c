import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { listAssetComponents, retireAssetComponent, type ComponentView } from '../../asset-component.contract.ts';
import '../panels/assets-of.css';
import { FitComponentDialog } from './fit-component-dialog.tsx';
import { sizeText } from '../../component-size.contract.ts';

/** What is built into a machine, and what was taken out of it. */
export function AssetComponents({ subjectId: asset }: PanelProps) {
  const { t } = useTranslation('assets');
  const [isFitting, fit] = useState(false);
  const [withRemoved, showRemoved] = useState(false);
  const query = withRemoved ? { removed: 'with' as const } : {};
  const result = useAnswer(listAssetComponents, { params: { asset }, query });
  const mayChange = result.data?.abilities.includes('change') ?? false;
  const columns = useComponentColumns({ asset, mayChange, withRemoved });
  return (
    <>
      <DataTable
        name="asset-components"
        label={t('component.panel')}
        columns={columns}
        list={rowsAsList(result, ({ components }) => components)}
        idOf={(row) => row.id}
        empty={<p className="yt-quiet">{t('component.none')}</p>}
      />
      <div className="assets-of-more">
        <Checkbox checked={withRemoved} onChange={({ target }) => showRemoved(target.checked)}>
          {t('component.withRemoved')}
        </Checkbox>
        {mayChange && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => fit(true)}>
            {t('component.fit')}
          </Button>
        )}
      </div>
      {isFitting && <FitComponentDialog asset={asset} onClose={() => fit(false)} />}
    </>
  );
}

interface Shown {
  asset: string;
  mayChange: boolean;
  withRemoved: boolean;
}

function useComponentColumns({ asset, mayChange, withRemoved }: Shown): Column<ComponentView>[] {
  const { t } = useTranslation('assets');
  const retire = useSend(retireAssetComponent);
  const removal: Column<ComponentView> = {
    key: 'remove',
    title: t('component.remove'),
    width: 90,
    isActs: true,
    render: (row) =>
      row.removedAt === null && (
        <RetireButton
          question={t('component.removeQuestion', { name: row.name })}
          text={t('component.removeText')}
          retire={() => retire.mutateAsync({ params: { asset, component: row.id } })}
        >
          {t('component.remove')}
        </RetireButton>
      ),
  };
  const removedAt: Column<ComponentView> = {
    key: 'removedAt',
    title: t('component.removedAt'),
    width: 150,
    render: (row) => row.removedAt && <InstantText at={row.removedAt} />,
  };
  return [
    { key: 'kind', title: t('component.kind'), width: 100, render: (row) => t(`component.kinds.${row.kind}`) },
    { key: 'slot', title: t('component.slot'), width: 110, render: (row) => row.slot },
    { key: 'name', title: t('component.name'), render: (row) => [row.maker, row.name].filter(Boolean).join(' ') },
    { key: 'size', title: t('component.size'), width: 100, align: 'end', render: sizeText },
    { key: 'serialNumber', title: t('component.serialNumber'), width: 140, render: (row) => row.serialNumber },
    { key: 'fittedAt', title: t('component.fittedAt'), width: 150, render: (row) => <InstantText at={row.fittedAt} /> },
    ...(withRemoved ? [removedAt] : []),
    ...(mayChange ? [removal] : []),
  ];
}

import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { PanelProps } from '../../../../web/register.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { InstantText, Missing } from '../../../../web/ui/words/instant-text.tsx';
import { listAssetChanges, type AssetChangeRow } from '../../asset-change.contract.ts';
import '../panels/assets-of.css';
import { AssetOnDayView } from './asset-on-day.tsx';
import { useToldWords } from './use-told-words.tsx';

/** What every field said before, and the way back to a day. */
export function AssetHistory({ subjectId: asset }: PanelProps) {
  const { t } = useTranslation('assets');
  const [isOnDay, lookBack] = useState(false);
  const list = useList(listAssetChanges, { params: { asset }, query: { limit: 20 } });
  return (
    <>
      <DataTable
        name="asset-history"
        label={t('history.panel')}
        columns={useHistoryColumns()}
        list={list}
        idOf={(row) => row.id}
        empty={<p className="yt-quiet">{t('history.none')}</p>}
      />
      <div className="assets-of-more">
        {list.hasMore && (
          <Button size="small" loading={list.isReadingOn} onClick={list.readOn}>
            {t('history.more')}
          </Button>
        )}
        {!isOnDay && (
          <Button size="small" onClick={() => lookBack(true)}>
            {t('history.onDay')}
          </Button>
        )}
      </div>
      {isOnDay && <AssetOnDayView asset={asset} />}
    </>
  );
}

function useHistoryColumns(): Column<AssetChangeRow>[] {
  const { t } = useTranslation('assets');
  const { fieldOf, valueOf } = useToldWords();
  const told = (row: AssetChangeRow, side: 'before' | 'after') => valueOf(row.field, row[side]) ?? <Missing />;
  return [
    { key: 'at', title: t('history.at'), width: 150, render: (row) => <InstantText at={row.at} /> },
    { key: 'field', title: t('history.field'), width: 120, render: (row) => fieldOf(row.field) },
    { key: 'before', title: t('history.before'), render: (row) => told(row, 'before') },
    { key: 'after', title: t('history.after'), render: (row) => told(row, 'after') },
    { key: 'source', title: t('history.source'), width: 90, render: (row) => t(`source.${row.source}`) },
    { key: 'by', title: t('history.by'), width: 120, render: (row) => row.by?.name },
  ];
}

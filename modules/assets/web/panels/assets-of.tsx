import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { asList } from '../../../../web/api/as-list.ts';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { listAssets } from '../../asset-list.contract.ts';
import { useAssetColumns } from '../assets/use-asset-columns.tsx';
import './assets-of.css';

interface AssetsOfProps {
  whose: { userId: string } | { customerId: string } | { siteId: string };
  /** What the page says itself. */
  without: readonly string[];
  none: string;
  /** What a new one is told of whose it is, besides. */
  customerId?: string | undefined;
}

/** The newest few of somebody's machines, the way to all of them, and to enter one. */
export function AssetsOf({ whose, without, none, customerId }: AssetsOfProps) {
  const { t } = useTranslation('assets');
  const go = useGo();
  const columns = useAssetColumns().filter(({ key }) => !without.includes(key));
  const mayAdd = useMay('asset.change');
  const list = asList(useAnswer(listAssets, { query: { ...whose, limit: 10 } }));
  return (
    <>
      <DataTable
        name="assets-of"
        label={t('asset.plural')}
        columns={columns.map(({ sort: _sort, ...column }) => column)}
        list={list}
        idOf={(row) => row.id}
        pathOf={(row) => `/assets/${row.id}`}
        empty={<p className="yt-quiet">{none}</p>}
      />
      <div className="assets-of-more">
        <Go to={`/assets${writeSearch(whose)}`}>{t('panel.all')}</Go>
        {mayAdd && (
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() => go(`/assets/new${writeSearch({ ...whose, ...(customerId && { customerId }) })}`)}
          >
            {t('asset.new')}
          </Button>
        )}
      </div>
    </>
  );
}

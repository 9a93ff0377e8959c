import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { listLicences } from '../../licence.contract.ts';
import '../software.css';
import { useLicenceColumns } from './use-licence-columns.tsx';

/** The newest few licences for a product, and the way to all of them. */
export function ProductLicences({ productId }: { productId: string }) {
  const { t } = useTranslation('software');
  const columns = useLicenceColumns().map((column) =>
    column.key === 'customer' ? { ...column, shown: 'always' as const } : column,
  );
  return (
    <>
      <DataTable
        name="product-licences"
        label={t('licence.plural')}
        columns={columns}
        list={useList(listLicences, { query: { productId, limit: 10 } })}
        idOf={(row) => row.id}
        pathOf={(row) => `/licences/${row.id}`}
        empty={<p className="yt-quiet">{t('licence.noneSuch')}</p>}
      />
      <div className="software-more">
        <Go to={`/licences${writeSearch({ productId })}`}>{t('licence.plural')}</Go>
      </div>
    </>
  );
}

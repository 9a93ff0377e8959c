import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { InstallationRow } from '../../installation.contract.ts';

export function useInstallationColumns(): Column<InstallationRow>[] {
  const { t } = useTranslation('software');
  return [
    {
      key: 'number',
      title: t('machine.number'),
      width: 120,
      shown: 'always',
      render: ({ machine }) => <Go to={`/assets/${machine.id}`}>{machine.number}</Go>,
    },
    { key: 'machine', title: t('machine.name'), width: 150, render: (row) => row.machine.name },
    {
      key: 'customer',
      title: t('customer'),
      width: 150,
      render: ({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    ...useProgramColumns(),
  ];
}

/** What it is and since when, without the machine. */
export function useProgramColumns(): Column<InstallationRow>[] {
  const { t } = useTranslation('software');
  const format = useFormat();
  return [
    {
      key: 'title',
      title: t('title.name'),
      shown: 'always',
      render: ({ title }) => <span title={title.name}>{title.name}</span>,
    },
    {
      key: 'publisher',
      title: t('product.publisher'),
      width: 150,
      shown: 'at_wish',
      render: (row) => row.title.publisher,
    },
    { key: 'version', title: t('installation.version'), width: 120, render: (row) => row.version },
    { key: 'product', title: t('product.noun'), width: 160, render: (row) => <ProductOf row={row} /> },
    { key: 'edition', title: t('edition'), width: 110, shown: 'at_wish', render: (row) => row.edition },
    {
      key: 'installedOn',
      title: t('installation.installedOn'),
      width: 110,
      shown: 'at_wish',
      render: (row) => row.installedOn && format.day(row.installedOn),
    },
    {
      key: 'source',
      title: t('installation.source'),
      width: 90,
      shown: 'at_wish',
      render: (row) => t(`installation.sources.${row.source}`),
    },
    {
      key: 'foundAt',
      title: t('installation.foundAt'),
      width: 150,
      render: (row) => <InstantText at={row.foundAt} />,
    },
    {
      key: 'removedAt',
      title: t('installation.removedAt'),
      width: 150,
      render: (row) => row.removedAt && <InstantText at={row.removedAt} />,
    },
  ];
}

function ProductOf({ row: { product, title } }: { row: InstallationRow }) {
  const { t } = useTranslation('software');
  if (product?.isForbidden)
    return <Status tone="breached" text={`${product.name} · ${t('balance.verdicts.forbidden')}`} />;
  if (product) return <Go to={`/software-products/${product.id}`}>{product.name}</Go>;
  return <span className="yt-quiet">{t(`title.states.${title.state}`)}</span>;
}

import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { assetsOf } from '../../../assets/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { listInstallations } from '../../installation.contract.ts';
import { productSource } from '../products/product-source.ts';
import { titleSource } from './title-source.ts';
import { useInstallationColumns } from './use-installation-columns.tsx';

/** What is, or was, installed on which machine: where every figure of software leads. */
export function InstallationsScreen() {
  const { t } = useTranslation('software');
  const filters = useInstallationFilters();
  return (
    <ListScreen
      title={t('installation.plural')}
      name="installations"
      isExported
      label={t('installation.plural')}
      filters={filters}
      columns={useInstallationColumns()}
      list={useList(listInstallations, { query: useUrlQuery(listInstallations, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/assets/${row.machine.id}`}
      actions={<ImportButton />}
      empty={<NoInstallations />}
    />
  );
}

function useInstallationFilters(): Filter[] {
  const { t } = useTranslation('software');
  const states = (['now', 'removed'] as const).map((value) => ({ value, label: t(`installation.states.${value}`) }));
  return [
    { kind: 'search', name: 'customerId', label: t('customer'), source: customerSource },
    { kind: 'search', name: 'productId', label: t('product.noun'), source: productSource },
    { kind: 'search', name: 'titleId', label: t('title.noun'), source: titleSource },
    { kind: 'search', name: 'assetId', label: t('machine.name'), source: assetsOf(undefined) },
    { kind: 'choice', name: 'state', label: t('installation.state'), choices: states, isSingle: true },
  ];
}

function NoInstallations() {
  const { t } = useTranslation('software');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0)
    return <EmptyState title={t('installation.noneSuch')} text={t('installation.noneSuchText')} />;
  return (
    <EmptyState title={t('installation.emptyTitle')} text={t('installation.emptyText')} action={<ImportButton />} />
  );
}

function ImportButton() {
  const { t } = useTranslation('software');
  const go = useGo();
  const mayImport = useMay('installation.import');
  const mayRun = useMay('import.run');
  if (!mayImport || !mayRun) return null;
  return (
    <Button icon={<ImportOutlined />} onClick={() => go('/imports/new?noun=installations')}>
      {t('installation.import')}
    </Button>
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../../web/api/session.ts';
import { useList } from '../../../../../web/api/use-list.ts';
import { useGo } from '../../../../../web/ui/go.tsx';
import type { Filter } from '../../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../../web/ui/state/empty-state.tsx';
import { customerSource } from '../../../../customers/web/index.ts';
import { listAgreements } from '../../../agreement.contract.ts';
import { agreementLevels } from '../../../clock-kind.contract.ts';
import { useAgreementColumns } from './agreement-columns.tsx';

export function AgreementsScreen() {
  const { t } = useTranslation('sla');
  const go = useGo();
  const mayRecord = useMay('agreement.record');
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'level',
      label: t('agreement.level'),
      choices: agreementLevels.map((value) => ({ value, label: t(`level.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'scope',
      label: t('agreement.whose'),
      choices: ['provider', 'customer', 'contract'].map((value) => ({ value, label: t(`scope.${value}`) })),
    },
    { kind: 'search', name: 'customerId', label: t('agreement.customer'), source: customerSource },
    {
      kind: 'choice',
      name: 'retired',
      label: t('agreement.state'),
      choices: [
        { value: 'with', label: t('agreement.withRetired') },
        { value: 'only', label: t('agreement.onlyRetired') },
      ],
    },
  ];
  const list = useList(listAgreements, { query: useUrlQuery(listAgreements, filters) });
  const add = mayRecord && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/agreements/new')}>
      {t('agreement.new')}
    </Button>
  );
  return (
    <ListScreen
      title={t('agreement.plural')}
      name="agreements"
      label={t('agreement.plural')}
      filters={filters}
      columns={useAgreementColumns()}
      list={list}
      idOf={(row) => row.id}
      pathOf={(row) => `/agreements/${row.id}`}
      actions={
        <>
          <Button onClick={() => go('/clock-kinds')}>{t('clockKind.plural')}</Button>
          {add}
        </>
      }
      empty={<EmptyState title={t('agreement.emptyTitle')} text={t('agreement.emptyText')} action={add} />}
    />
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { listProcessVariants, type ProcessVariantRow } from '../../process-variant.contract.ts';

/** Where the desk works otherwise than the standard. */
export function ProcessesScreen() {
  const { t } = useTranslation('service-desk');
  const filters: Filter[] = [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    {
      kind: 'choice',
      name: 'retired',
      label: t('questionTree.state'),
      choices: [{ value: 'with', label: t('questionTree.withRetired') }],
    },
  ];
  const query = useUrlQuery(listProcessVariants, filters);
  const answer = useAnswer(listProcessVariants, { query }, { keepPrevious: true });
  return (
    <ListScreen
      title={t('process.title')}
      name="process-variants"
      label={t('process.title')}
      filters={filters}
      columns={useColumns()}
      list={asList(answer)}
      idOf={(row) => row.id}
      pathOf={(row) => `/process-variants/${row.id}`}
      actions={<NewButton />}
      empty={<EmptyState title={t('process.emptyTitle')} text={t('process.emptyText')} action={<NewButton />} />}
    />
  );
}

function useColumns(): Column<ProcessVariantRow>[] {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  return [
    {
      key: 'name',
      title: t('process.name'),
      shown: 'always',
      render: (row) => <Go to={`/process-variants/${row.id}`}>{row.name}</Go>,
    },
    {
      key: 'customer',
      title: t('customers:customer.noun'),
      width: 160,
      render: ({ customer }) => customer?.name ?? <span className="yt-quiet">{t('process.everyCustomer')}</span>,
    },
    { key: 'contract', title: t('cover.contract'), width: 130, render: ({ contract }) => contract?.name },
    { key: 'category', title: t('ticket.field.category'), width: 120, render: ({ category }) => category?.name },
    {
      key: 'closing',
      title: t('deskSetting.closing'),
      width: 190,
      render: ({ current }) => current?.terms.closing && t(`deskSetting.closingOf.${current.terms.closing}`),
    },
    {
      key: 'validFrom',
      title: t('process.validFrom'),
      width: 110,
      render: ({ current }) =>
        current ? format.day(current.validFrom) : <span className="yt-quiet">{t('process.notBegun')}</span>,
    },
    { key: 'open', title: t('process.openTickets'), width: 116, align: 'end', render: (row) => row.openCount },
    {
      key: 'state',
      title: t('questionTree.state'),
      width: 112,
      render: ({ retiredAt }) => (
        <Status
          tone={retiredAt ? 'over' : 'good'}
          text={t(retiredAt ? 'questionTree.retired' : 'questionTree.inUse')}
        />
      ),
    },
  ];
}

function NewButton() {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  if (!useMay('process_variant.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/process-variants/new')}>
      {t('process.new')}
    </Button>
  );
}

import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import {
  listCommissioningShares,
  listUseExceptions,
  type CommissioningShareRow,
} from '../../commissioning.contract.ts';
import { useExceptionColumns } from './use-exception-columns.tsx';

/** How many machines in use have all that they need, by customer; and what is in use all the same, until when. */
export function CommissioningScreen() {
  const { t } = useTranslation('assets');
  return (
    <Page title={t('commissioning.title')}>
      <Section title={t('commissioning.sharesTitle')}>
        <DataTable
          name="commissioning-shares"
          label={t('commissioning.sharesTitle')}
          columns={useShareColumns()}
          list={asList(useAnswer(listCommissioningShares))}
          idOf={({ customer }) => customer.id}
          pathOf={({ customer }) => incompleteOf(customer.id)}
          empty={<EmptyState title={t('commissioning.sharesEmpty')} text={t('commissioning.sharesEmptyText')} />}
        />
      </Section>
      <Section title={t('commissioning.exceptionsTitle')}>
        <DataTable
          name="commissioning-exceptions"
          label={t('commissioning.exceptionsTitle')}
          isExported
          columns={useExceptionColumns()}
          list={useList(listUseExceptions, { query: {} })}
          idOf={({ id }) => id}
          pathOf={({ asset }) => `/assets/${asset.id}`}
          empty={
            <EmptyState title={t('commissioning.exceptionsEmpty')} text={t('commissioning.exceptionsEmptyText')} />
          }
        />
      </Section>
    </Page>
  );
}

/** Just those machines that lack something. */
function incompleteOf(customerId: string): string {
  return `/assets${writeSearch({ customerId, status: 'in_use', commissioning: 'incomplete' })}`;
}

function useShareColumns(): Column<CommissioningShareRow>[] {
  const { t } = useTranslation('assets');
  const format = useFormat();
  return [
    {
      key: 'customer',
      title: t('commissioning.customer'),
      render: ({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    { key: 'mode', title: t('commissioning.mode'), width: 120, render: ({ mode }) => t(`commissioning.modes.${mode}`) },
    {
      key: 'share',
      title: t('commissioning.share'),
      width: 110,
      align: 'end',
      render: ({ inUse, complete }) => format.percent(complete / inUse),
    },
    {
      key: 'complete',
      title: t('commissioning.completeCount'),
      width: 110,
      align: 'end',
      render: ({ complete }) => format.number(complete),
    },
    {
      key: 'inUse',
      title: t('commissioning.inUse'),
      width: 110,
      align: 'end',
      render: ({ inUse }) => format.number(inUse),
    },
    {
      key: 'incomplete',
      title: t('commissioning.incompleteCount'),
      width: 130,
      align: 'end',
      render: ({ customer, inUse, complete }) =>
        inUse > complete && (
          <Go to={incompleteOf(customer.id)}>{t('commissioning.incompleteLink', { count: inUse - complete })}</Go>
        ),
    },
  ];
}

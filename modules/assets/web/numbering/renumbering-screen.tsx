import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Status, type Tone } from '../../../../web/ui/words/status.tsx';
import {
  listRenumberingItems,
  readRenumbering,
  type RenumberingItemRow,
  type RenumberingView,
} from '../../number-rule.contract.ts';
import { RenumberingActs } from './renumbering-acts.tsx';

const tones: Record<RenumberingView['state'], Tone> = {
  planned: 'waiting',
  running: 'active',
  done: 'good',
  given_up: 'over',
};

/** Old and new number of each machine: before it is started, while it runs, and what became of it. */
export function RenumberingScreen({ params }: ScreenProps) {
  const renumbering = params['renumbering'] ?? '';
  const result = useAnswer(readRenumbering, { params: { renumbering } }, { everySeconds: 2 });
  return <Answered result={result}>{(view) => <RenumberingPage view={view} />}</Answered>;
}

function RenumberingPage({ view }: { view: RenumberingView }) {
  const { t } = useTranslation('assets');
  const { id, customer, state } = view;
  const list = useList(listRenumberingItems, { params: { renumbering: id }, query: {} });
  useItemsRead(view);
  return (
    <Page
      title={t('renumbering.title', { customer: customer.name })}
      breadcrumb={[{ text: customer.name, to: `/customers/${customer.id}` }]}
      beside={<Status tone={tones[state]} text={t(`renumbering.states.${state}`)} />}
      actions={<RenumberingActs view={view} />}
      layout="table"
    >
      <RenumberingFacts view={view} />
      <DataTable
        name="renumbering-items"
        label={t('renumbering.plural')}
        isExported
        columns={useItemColumns()}
        list={list}
        idOf={(row) => row.id}
        pathOf={({ asset }) => `/assets/${asset.id}`}
        empty={<EmptyState title={t('renumbering.none')} text={t('renumbering.planText')} />}
      />
    </Page>
  );
}

/** What became of the machines is read again as the work goes on. */
function useItemsRead({ done, skipped, state }: RenumberingView): void {
  const client = useQueryClient();
  const progress = `${state} ${done + skipped}`;
  useEffect(() => {
    void client.invalidateQueries({ queryKey: [listRenumberingItems.path] });
  }, [client, progress]);
}

function RenumberingFacts({ view }: { view: RenumberingView }) {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const { machines, done, skipped, state, plannedBy, plannedAt, customer } = view;
  return (
    <Facts
      layout="grid"
      items={[
        { label: t('renumbering.machines'), value: format.number(machines) },
        { label: t('renumbering.plannedBy'), value: `${plannedBy.name} · ${format.instant(plannedAt)}` },
        ...(state === 'planned'
          ? []
          : [
              { label: t('renumbering.done'), value: t('renumbering.progress', { done, count: machines }) },
              { label: t('renumbering.skipped'), value: format.number(skipped) },
            ]),
        ...(done > 0
          ? [
              {
                label: t('renumbering.labels'),
                value: (
                  <Go to={`/outdated-labels${writeSearch({ customerId: customer.id })}`}>
                    {t('label.outdatedList.title')}
                  </Go>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function useItemColumns(): Column<RenumberingItemRow>[] {
  const { t } = useTranslation('assets');
  return [
    { key: 'from', title: t('renumbering.from'), width: 190, render: ({ from }) => from },
    {
      key: 'to',
      title: t('renumbering.to'),
      width: 210,
      shown: 'always',
      render: ({ to, asset }) => <Go to={`/assets/${asset.id}`}>{to}</Go>,
    },
    { key: 'name', title: t('renumbering.name'), render: ({ asset }) => asset.name },
    { key: 'toName', title: t('renumbering.toName'), render: ({ toName }) => toName },
    {
      key: 'outcome',
      title: t('renumbering.outcome'),
      width: 170,
      render: ({ outcome }) =>
        outcome === null ? (
          <Status tone="waiting" text={t('renumbering.waiting')} />
        ) : (
          <Status tone={outcome === 'done' ? 'good' : 'soon'} text={t(`renumbering.outcomes.${outcome}`)} />
        ),
    },
  ];
}

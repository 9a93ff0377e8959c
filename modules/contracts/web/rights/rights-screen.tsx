import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import {
  listContractRights,
  readContractRight,
  rightStates,
  type ContractRightView,
} from '../../contract-right.contract.ts';
import { RightCard } from './right-card.tsx';
import { useRightWords } from './use-right-words.ts';

/** All rights that contracts gave rise to, the open ones at first; one opens beside the list. */
export function RightsScreen() {
  const { t } = useTranslation('contracts');
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'state',
      label: t('right.stateLabel'),
      choices: rightStates.map((state) => ({ value: state, label: t(`right.state.${state}`) })),
    },
    { kind: 'search', name: 'customerId', label: t('contract.customer'), source: customerSource },
  ];
  const list = useList(listContractRights, { query: useUrlQuery(listContractRights, filters) });
  return (
    <ListScreen
      title={t('right.plural')}
      name="contract-rights"
      label={t('right.plural')}
      filters={filters}
      columns={useColumns()}
      list={list}
      isExported
      idOf={(row) => row.id}
      detail={(id) => <RightDetail id={id} />}
      empty={<EmptyState title={t('right.emptyTitle')} text={t('right.emptyText')} />}
    />
  );
}

function RightDetail({ id }: { id: string }) {
  return (
    <Answered result={useAnswer(readContractRight, { params: { contractRight: id } })}>
      {(right) => <RightCard right={right} />}
    </Answered>
  );
}

function useColumns(): Column<ContractRightView>[] {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const words = useRightWords();
  return [
    {
      key: 'contract',
      title: t('contract.noun'),
      shown: 'always',
      width: 160,
      render: ({ contract }) => <Go to={`/contracts/${contract.id}`}>{contract.number}</Go>,
    },
    { key: 'customer', title: t('contract.customer'), render: (row) => row.customer.name },
    { key: 'kind', title: t('right.kind'), width: 120, render: (row) => t(`right.kinds.${row.kind}`) },
    {
      key: 'state',
      title: t('right.stateLabel'),
      width: 110,
      render: (row) => {
        const { tone, text } = words.state(row);
        return <Status tone={tone} text={text} />;
      },
    },
    { key: 'cases', title: t('right.cases'), width: 100, align: 'end', render: (row) => row.evidence.length },
    { key: 'aroseAt', title: t('right.aroseAt'), width: 160, render: (row) => <InstantText at={row.aroseAt} /> },
    {
      key: 'lapsesOn',
      title: t('right.lapsesOn'),
      width: 150,
      render: ({ lapsesOn }) => (lapsesOn ? format.day(lapsesOn) : t('right.never')),
    },
    { key: 'decided', title: t('right.decided'), shown: 'at_wish', render: (row) => row.decisionNote },
  ];
}

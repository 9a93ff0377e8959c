import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listClockKinds, type ClockKindView } from '../../own-clock-kind.contract.ts';
import { useClockKinds } from '../agreements/words/use-clock-kinds.ts';
import { ClockKindActs } from './clock-kind-acts.tsx';
import { NewClockKindDialog } from './clock-kind-dialogs.tsx';

/** What can be timed: the delivered kinds of clocks, and the provider's own. */
export function ClockKindsScreen() {
  const { t } = useTranslation('sla');
  const [isAdding, add] = useState(false);
  const result = useAnswer(listClockKinds);
  const button = result.data?.abilities.includes('add') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => add(true)}>
      {t('clockKind.new')}
    </Button>
  );
  return (
    <>
      <ListScreen
        title={t('clockKind.plural')}
        name="clock-kinds"
        label={t('clockKind.plural')}
        columns={useColumns()}
        list={asList(result)}
        idOf={(row) => row.code}
        actions={button}
        empty={<EmptyState title={t('clockKind.plural')} text={t('clockKind.text')} />}
      />
      {isAdding && <NewClockKindDialog onClose={() => add(false)} />}
    </>
  );
}

function useColumns(): Column<ClockKindView>[] {
  const { t } = useTranslation('sla');
  const kinds = useClockKinds();
  return [
    { key: 'name', title: t('clockKind.name'), width: 150, shown: 'always', render: (row) => kinds.nameOf(row.code) },
    { key: 'code', title: t('clockKind.code'), width: 150, render: (row) => row.code },
    { key: 'startsOn', title: t('clockKind.startsOn'), width: 130, render: (row) => t(`milestone.${row.startsOn}`) },
    { key: 'stopsOn', title: t('clockKind.stopsOn'), width: 130, render: (row) => t(`milestone.${row.stopsOn}`) },
    { key: 'usedBy', title: t('clockKind.usedBy'), render: (row) => <UsedBy kind={row} /> },
    { key: 'state', title: t('agreement.state'), width: 110, render: (row) => <State kind={row} /> },
    { key: 'acts', title: t('line.acts'), width: 170, isActs: true, render: (row) => <ClockKindActs kind={row} /> },
  ];
}

function UsedBy({ kind: { usedBy } }: { kind: ClockKindView }) {
  return usedBy.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ' · '}
      <Go to={`/agreements/${id}`}>{name}</Go>
    </span>
  ));
}

function State({ kind: { id, isRetired } }: { kind: ClockKindView }) {
  const { t } = useTranslation('sla');
  if (id === null) return <Status tone="active" text={t('clockKind.delivered')} />;
  return isRetired ? (
    <Status tone="over" text={t('agreement.retired')} />
  ) : (
    <Status tone="good" text={t('clockKind.own')} />
  );
}

import { useState } from 'react';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listWhatIfClocks, whatIfChanges, type WhatIfClockRow, type WhatIfView } from '../../what-if.contract.ts';
import { useClockKinds } from '../agreements/words/use-clock-kinds.ts';
import { SubjectLink } from '../breaches/subject-link.tsx';

type Change = (typeof whatIfChanges)[number] | 'all';

/** Each subject with both deadlines: where the figures come from. */
export function WhatIfClocks({ whatIf }: { whatIf: WhatIfView }) {
  const { t } = useTranslation('sla');
  const [change, show] = useState<Change>('lost');
  const query = change === 'all' ? {} : { change };
  const list = useList(listWhatIfClocks, { params: { whatIf: whatIf.id }, query });
  const options = [
    ...whatIfChanges.map((value) => ({ value, label: t(`whatIf.changes.${value}`) })),
    { value: 'all' as const, label: t('whatIf.changes.all') },
  ];
  return (
    <Section title={t('whatIf.clocks')}>
      <Segmented<Change> aria-label={t('whatIf.change')} value={change} onChange={show} options={options} />
      <div className="sla-what-if-clocks">
        <DataTable
          name="what-if-clocks"
          label={t('whatIf.clocks')}
          columns={useComparedColumns()}
          list={list}
          idOf={(row) => row.id}
          empty={<EmptyState title={t('whatIf.noClocksTitle')} text={t('whatIf.noClocksText')} />}
        />
      </div>
    </Section>
  );
}

const tones = { met: 'good', breached: 'breached', open: 'active' } as const;

function useComparedColumns(): Column<WhatIfClockRow>[] {
  const { t } = useTranslation('sla');
  const kinds = useClockKinds();
  const result = (said: WhatIfClockRow['fact']['result']) =>
    said === null ? t('whatIf.none') : <Status tone={tones[said]} text={t(`result.${said}`)} />;
  return [
    {
      key: 'number',
      title: t('clocks.subject'),
      width: 150,
      shown: 'always',
      render: ({ subject }) => <SubjectLink subject={subject} />,
    },
    { key: 'customer', title: t('clocks.customer'), width: 140, render: ({ customer }) => customer.name },
    {
      key: 'kind',
      title: t('clocks.kind'),
      width: 110,
      render: ({ kind }) => kinds.nameOf(kind),
    },
    { key: 'priority', title: t('clocks.priority'), width: 70, render: (row) => row.priority },
    {
      key: 'startedAt',
      title: t('clocks.startedAt'),
      width: 140,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.startedAt} />,
    },
    { key: 'stoppedAt', title: t('clocks.stoppedAt'), width: 140, render: (row) => <InstantText at={row.stoppedAt} /> },
    {
      key: 'factDue',
      title: t('whatIf.factDue'),
      width: 140,
      render: ({ fact }) => <InstantText at={fact.deadlineAt} />,
    },
    { key: 'factResult', title: t('whatIf.factResult'), width: 100, render: ({ fact }) => result(fact.result) },
    {
      key: 'otherDue',
      title: t('whatIf.otherDue'),
      width: 140,
      render: ({ otherwise }) => <InstantText at={otherwise.deadlineAt} />,
    },
    {
      key: 'otherResult',
      title: t('whatIf.otherResult'),
      width: 100,
      render: ({ otherwise }) => result(otherwise.result),
    },
  ];
}

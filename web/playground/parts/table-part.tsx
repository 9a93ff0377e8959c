import { Segmented } from 'antd';
import { useState } from 'react';
import { FilterBar } from '../../ui/list/filter-bar.tsx';
import type { Filter } from '../../ui/list/filter.ts';
import type { Column } from '../../ui/list/column.ts';
import { DataTable } from '../../ui/list/data-table.tsx';
import { EmptyState } from '../../ui/state/empty-state.tsx';
import { InstantText } from '../../ui/words/instant-text.tsx';
import { Status } from '../../ui/words/status.tsx';
import { lists } from '../samples.ts';
import type { SampleRow } from '../samples.ts';

const filters: Filter[] = [
  { kind: 'text', name: 'q', label: '标题、编号' },
  {
    kind: 'choice',
    name: 'status',
    label: '状态',
    choices: [
      { value: 'waiting', label: '等待' },
      { value: 'in_progress', label: '处理中' },
    ],
  },
  { kind: 'choice', name: 'overdue', label: '超时', isSingle: true, choices: [{ value: 'true', label: '是' }] },
  { kind: 'days', name: 'recorded', label: '登记日期' },
  {
    kind: 'search',
    name: 'teamId',
    label: '支持组',
    source: {
      name: 'sample',
      find: async () => [{ value: 'a', label: '一线', hint: '12 人' }],
      labelOf: async () => '一线',
    },
  },
];

const columns: Column<SampleRow>[] = [
  { key: 'number', title: '编号', width: 150, shown: 'always', render: ({ number }) => number },
  { key: 'title', title: '标题', shown: 'always', render: ({ title }) => title },
  {
    key: 'status',
    title: '状态',
    width: 120,
    render: ({ status }) => <Status tone={status === 'waiting' ? 'waiting' : 'active'} text={status} />,
  },
  {
    key: 'at',
    title: '登记时间',
    width: 160,
    sort: { descending: 'recordedAt' },
    render: ({ at }) => <InstantText at={at} />,
  },
];

export function TablePart() {
  const [state, show] = useState<keyof typeof lists>('full');
  const [opened, open] = useState<string>();
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <Segmented options={Object.keys(lists)} value={state} onChange={(name) => show(name as keyof typeof lists)} />
      <p />
      <FilterBar filters={filters} />
      <div className="yt-playground-table">
        <DataTable
          name="playground"
          label="工单"
          columns={columns}
          list={lists[state]}
          idOf={({ id }) => id}
          sort="recordedAt"
          onSort={() => undefined}
          opened={opened}
          onOpen={open}
          marked={marked}
          onMark={mark}
          empty={<EmptyState title="还没有工单" text="客户的报障和请求都记在这里。" />}
        />
      </div>
    </>
  );
}

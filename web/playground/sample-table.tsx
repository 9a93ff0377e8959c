import type { Column } from '../ui/list/column.ts';
import type { Filter } from '../ui/list/filter.ts';
import { InstantText } from '../ui/words/instant-text.tsx';
import { Status } from '../ui/words/status.tsx';
import type { SampleRow } from './samples.ts';

export const filters: Filter[] = [
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

export const columns: Column<SampleRow>[] = [
  { key: 'number', title: '编号', width: 150, shown: 'always', render: ({ number }) => number },
  { key: 'title', title: '标题', shown: 'always', render: ({ title }) => title },
  {
    key: 'status',
    title: '状态',
    width: 130,
    render: ({ status }) => <Status tone={status === 'waiting' ? 'waiting' : 'active'} text={status} />,
  },
  {
    key: 'at',
    title: '登记时间',
    width: 180,
    sort: { descending: 'recordedAt' },
    render: ({ at }) => <InstantText at={at} />,
  },
];

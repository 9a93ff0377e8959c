import { Segmented } from 'antd';
import { useState } from 'react';
import { FilterBar } from '../../ui/list/filter-bar.tsx';
import { DataTable } from '../../ui/list/data-table.tsx';
import { EmptyState } from '../../ui/state/empty-state.tsx';
import { columns, filters } from '../sample-table.tsx';
import { lists } from '../samples.ts';

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

import { Button } from 'antd';
import { ListScreen } from '../../ui/list/list-screen.tsx';
import { EmptyState } from '../../ui/state/empty-state.tsx';
import { Facts } from '../../ui/words/facts.tsx';
import { columns, filters } from '../sample-table.tsx';
import { lists } from '../samples.ts';

/** A whole list screen: filters, table, and the row in hand beside it. */
export function ListPart() {
  return (
    <div className="yt-playground-list">
      <ListScreen
        title="工单"
        name="playground"
        label="工单"
        actions={<Button>导出</Button>}
        filters={filters}
        columns={columns}
        list={lists.full}
        idOf={({ id }) => id}
        pathOf={({ id }) => `/playground?part=list&row=${id}`}
        detail={(id) => <Facts items={[{ label: '编号', value: id }]} />}
        empty={<EmptyState title="还没有工单" />}
      />
    </div>
  );
}

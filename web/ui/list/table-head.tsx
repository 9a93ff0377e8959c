import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { ColumnChooser } from './column-chooser.tsx';
import { WidthGrip } from './width-grip.tsx';
import { directionOf, nextSort } from './column.ts';
import type { Column } from './column.ts';
import type { DataTableProps } from './data-table.tsx';
import type { ColumnChoice } from './use-columns.ts';

interface TableHeadProps<Row> {
  table: DataTableProps<Row>;
  choice: ColumnChoice<Row>;
}

export function TableHead<Row>({ table, choice }: TableHeadProps<Row>) {
  const last = choice.shown.length - 1;
  return (
    <thead>
      <tr>
        {table.onMark && <MarkAll table={table} />}
        {choice.shown.map((column, index) => (
          <th
            key={column.key}
            scope="col"
            data-align={column.align}
            data-beside={column.beside}
            style={{ width: column.width }}
            aria-sort={directionOf(column.sort, table.sort)}
          >
            <span className="yt-table-title">
              <ColumnTitle column={column} table={table} />
              {index === last && <ColumnChooser choice={choice} />}
            </span>
            {index < last && <WidthGrip width={column.width} onWiden={(width) => choice.widen(column, width)} />}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ColumnTitle<Row>({ column, table }: { column: Column<Row>; table: DataTableProps<Row> }) {
  const { sort } = column;
  if (!sort || !table.onSort) return <span className="yt-cut">{column.title}</span>;
  const direction = directionOf(sort, table.sort);
  return (
    <button type="button" className="yt-sort yt-cut" onClick={() => table.onSort?.(nextSort(sort, table.sort))}>
      {column.title}
      {direction === 'ascending' && <CaretUpOutlined />}
      {direction === 'descending' && <CaretDownOutlined />}
    </button>
  );
}

function MarkAll<Row>({ table }: { table: DataTableProps<Row> }) {
  const { t } = useTranslation();
  const { rows } = table.list;
  const marked = table.marked?.size ?? 0;
  const isAll = rows.length > 0 && marked === rows.length;
  return (
    <th scope="col" className="yt-table-mark">
      <Checkbox
        aria-label={t('shell:table.markAll')}
        checked={isAll}
        indeterminate={marked > 0 && !isAll}
        onChange={() => table.onMark?.(new Set(isAll ? [] : rows.map(table.idOf)))}
      />
    </th>
  );
}

import { Checkbox } from 'antd';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import type { DataTableProps } from './data-table.tsx';
import type { RowsInView } from './use-rows-in-view.ts';

interface TableBodyProps<Row> {
  table: DataTableProps<Row>;
  columns: readonly Column<Row>[];
  view: RowsInView;
  baseId: string;
  /** Index of the row that the keys stand on. */
  at: number;
  onStand: (index: number) => void;
  onOpen: (index: number) => void;
  onOpenPage: (index: number) => void;
  onMark: (index: number) => void;
  onMarkTo: (index: number) => void;
}

export function TableBody<Row>(props: TableBodyProps<Row>) {
  const { table, view } = props;
  const rows = table.list.rows.slice(view.from, view.to);
  return (
    <tbody>
      {view.above > 0 && <tr aria-hidden="true" style={{ height: view.above }} />}
      {rows.map((row, offset) => (
        <TableRow key={table.idOf(row)} {...props} row={row} index={view.from + offset} />
      ))}
      {view.below > 0 && <tr aria-hidden="true" style={{ height: view.below }} />}
    </tbody>
  );
}

interface TableRowProps<Row> extends TableBodyProps<Row> {
  row: Row;
  index: number;
}

function TableRow<Row>({ row, index, ...props }: TableRowProps<Row>) {
  const { table } = props;
  const id = table.idOf(row);
  const rowId = `${props.baseId}-${index}`;
  const naming = props.columns.find(({ isActs }) => !isActs);
  const open = (event: MouseEvent) => {
    if (isMeantOtherwise(event)) return;
    props.onStand(index);
    props.onOpen(index);
  };
  return (
    <tr
      id={rowId}
      aria-rowindex={index + 2}
      aria-selected={table.opened === id || (table.marked?.has(id) ?? false)}
      data-at={props.at === index || undefined}
      data-gone={table.gone?.has(id) || undefined}
      onClick={open}
      onDoubleClick={() => props.onOpenPage(index)}
    >
      {table.onMark && (
        <MarkCell
          isMarked={table.marked?.has(id) ?? false}
          onMark={(isRange) => (isRange ? props.onMarkTo(index) : props.onMark(index))}
        />
      )}
      {props.columns.map((column) => (
        <td key={column.key} data-align={column.align} data-beside={column.beside}>
          {column.isActs ? (
            // whoever hears the page is told whose buttons these are: those of all rows read alike
            <div className="yt-cut" role="group" aria-labelledby={`${rowId}-name`}>
              {column.render(row)}
            </div>
          ) : (
            <div className="yt-cut" id={column === naming ? `${rowId}-name` : undefined}>
              {column.render(row)}
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}

/** A press on a link or button in the row, or the end of marking text, does not open the row. */
function isMeantOtherwise({ target }: MouseEvent): boolean {
  if (target instanceof Element && target.closest('a, button, input')) return true;
  return getSelection()?.isCollapsed === false;
}

interface MarkCellProps {
  isMarked: boolean;
  /** With Shift: all from the one that was marked last. */
  onMark: (isRange: boolean) => void;
}

function MarkCell({ isMarked, onMark }: MarkCellProps) {
  const { t } = useTranslation();
  return (
    <td className="yt-table-mark" onClick={(event) => event.stopPropagation()}>
      <Checkbox
        aria-label={t('shell:table.mark')}
        checked={isMarked}
        onChange={({ nativeEvent }) => onMark(isShifted(nativeEvent))}
      />
    </td>
  );
}

function isShifted(event: Event): boolean {
  return 'shiftKey' in event && event.shiftKey === true;
}

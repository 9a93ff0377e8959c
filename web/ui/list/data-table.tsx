import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import type { List } from '../../api/use-list.ts';
import { useGo } from '../go.tsx';
import { widthOf } from './column.ts';
import type { Column } from './column.ts';
import './data-table.css';
import { TableBody } from './table-body.tsx';
import { TableFoot } from './table-foot.tsx';
import { TableHead } from './table-head.tsx';
import { TableState } from './table-state.tsx';
import { useColumns, type ColumnsAsked } from './use-columns.ts';
import { useMarks } from './use-marks.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowsInView } from './use-rows-in-view.ts';

export interface DataTableProps<Row> {
  /** Column choice is remembered under it: `tickets`. */
  name: string;
  /** What the rows are, for those who hear the page: 工单. */
  label: string;
  columns: readonly Column<Row>[];
  list: List<Row>;
  idOf: (row: Row) => string;
  /** The row's own page. */
  pathOf?: (row: Row) => string;
  /** What is said when nothing is there: an `EmptyState`. */
  empty: ReactNode;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  /** Id of the row that is open beside the list. */
  opened?: string | undefined;
  onOpen?: (id: string | undefined) => void;
  marked?: ReadonlySet<string>;
  onMark?: (ids: ReadonlySet<string>) => void;
  /** Of a live list: rows that are no longer in it, and are shown until the reader takes the news. */
  gone?: ReadonlySet<string>;
  /** Over the rows: what came and is not shown yet. */
  news?: ReactNode;
  asked?: ColumnsAsked;
  /** All rows can be taken away as a file: docs/how-to/export-a-table.md. */
  isExported?: boolean;
}

/** A list that feels endless: pages are read as one scrolls, only rows in sight are drawn, every move has a key. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { list, idOf, pathOf, onOpen, opened } = props;
  const go = useGo();
  const frame = useRef<HTMLDivElement>(null);
  const baseId = useId();
  const choice = useColumns(props.name, props.columns, props.asked);
  const view = useRowsInView(frame, list.rows.length);
  const open = (index: number) => {
    const row = list.rows[index];
    if (!row) return;
    if (onOpen) onOpen(idOf(row));
    else if (pathOf) go(pathOf(row));
  };
  const openPage = (index: number) => {
    const row = list.rows[index];
    if (row && pathOf) go(pathOf(row));
  };
  const ids = list.rows.map(idOf);
  const { mark, markTo } = useMarks({ ids, marked: props.marked, onMark: props.onMark });
  const keys = useRowKeys({
    ids,
    opened: opened === undefined ? -1 : ids.indexOf(opened),
    reveal: view.reveal,
    onOpen: open,
    onOpenPage: openPage,
    onClose: () => onOpen?.(undefined),
    onMark: mark,
    onMarkTo: markTo,
  });
  const isNearEnd = list.hasMore && !list.isReadingOn && !list.error && view.to >= list.rows.length;
  const { readOn } = list;
  useEffect(() => {
    if (isNearEnd) readOn();
  }, [isNearEnd, readOn]);

  return (
    <div className="yt-table" data-stale={list.isStale || undefined}>
      {props.news}
      <div className="yt-table-frame" ref={frame}>
        <table
          role="grid"
          aria-label={props.label}
          aria-rowcount={list.hasMore ? -1 : list.rows.length}
          aria-busy={list.isLoading}
          aria-activedescendant={keys.at >= view.from && keys.at < view.to ? `${baseId}-${keys.at}` : undefined}
          tabIndex={0}
          style={{ minWidth: widthOf(choice.shown) }}
        >
          <TableHead table={props} choice={choice} />
          <TableBody
            table={props}
            columns={choice.shown}
            view={view}
            baseId={baseId}
            at={keys.at}
            onStand={keys.stand}
            onOpen={open}
            onOpenPage={openPage}
            onMark={mark}
            onMarkTo={markTo}
          />
        </table>
        <TableState list={list} empty={props.empty} />
      </div>
      <TableFoot
        list={list}
        marked={props.marked?.size ?? 0}
        exported={props.isExported ? keysOfFacts(choice.shown) : undefined}
      />
    </div>
  );
}

function keysOfFacts<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.filter(({ isActs }) => !isActs).map(({ key }) => key);
}

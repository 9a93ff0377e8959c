import { CloseOutlined, ExpandOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../go.tsx';
import { Page } from '../page.tsx';
import { one, useUrlState } from '../url-state.ts';
import { DataTable } from './data-table.tsx';
import type { DataTableProps } from './data-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { Filter } from './filter.ts';
import './list-screen.css';

export interface ListScreenProps<Row> extends Omit<
  DataTableProps<Row>,
  'sort' | 'onSort' | 'opened' | 'onOpen' | 'asked'
> {
  title: string;
  actions?: ReactNode;
  /** Above the filters: links to the views that people need most. */
  views?: ReactNode;
  filters?: readonly Filter[];
  /** In the place of the filters while rows are marked: what can be done to all of them. */
  bulk?: ReactNode;
  /** How the endpoint sorts where the address says nothing, so that the head can show it. */
  sortAtFirst?: string;
  /** What opens beside the list; without it a row opens its page. */
  detail?: (id: string) => ReactNode;
}

/** A list with its filters, and the row in hand beside it; filters, sort and row stand in the address. */
export function ListScreen<Row>(props: ListScreenProps<Row>) {
  const { title, actions, views, filters = [], bulk, detail, sortAtFirst, ...table } = props;
  const { values, change } = useUrlState();
  const opened = detail && one(values['row']);
  return (
    <Page title={title} actions={actions} layout="table">
      {views}
      {bulk || (filters.length > 0 && <FilterBar filters={filters} />)}
      <div className="yt-list">
        <DataTable
          {...table}
          sort={one(values['sort']) ?? sortAtFirst}
          onSort={(sort) => change({ sort })}
          opened={opened}
          asked={{
            keys: one(values['columns'])?.split(','),
            ask: (keys) => change({ columns: keys.join(',') }),
          }}
          {...(detail && { onOpen: (row: string | undefined) => change({ row }) })}
        />
        {detail && opened && (
          <Beside path={pagePathOf(table, opened)} onClose={() => change({ row: undefined })}>
            {detail(opened)}
          </Beside>
        )}
      </div>
    </Page>
  );
}

interface BesideProps {
  path: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

function Beside({ path, onClose, children }: BesideProps) {
  const { t } = useTranslation();
  const go = useGo();
  return (
    <aside className="yt-beside" aria-label={t('shell:table.detail')}>
      <div className="yt-beside-keys">
        {path && (
          <Button
            type="text"
            size="small"
            icon={<ExpandOutlined />}
            aria-label={t('shell:table.openPage')}
            title={t('shell:table.openPage')}
            onClick={() => go(path)}
          />
        )}
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('shell:action.close')}
          title={`${t('shell:action.close')} (Esc)`}
          onClick={onClose}
        />
      </div>
      {children}
    </aside>
  );
}

function pagePathOf<Row>({ list, idOf, pathOf }: Pick<DataTableProps<Row>, 'list' | 'idOf' | 'pathOf'>, id: string) {
  const row = list.rows.find((one) => idOf(one) === id);
  return row && pathOf?.(row);
}

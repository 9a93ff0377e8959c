import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import type { ImportView } from '../../import.contract.ts';
import { listImportRows, rowOutcomes, type ImportRowView, type RowOutcome } from '../../import-row.contract.ts';
import { useFaultWords } from './use-fault-words.ts';
import { useRowColumns } from './use-row-columns.tsx';

interface ImportRowsProps {
  view: ImportView;
  /** What is shown at first; undefined: all. */
  first?: RowOutcome | undefined;
}

const all = 'all';

/** The rows of the file with what becomes of them, by outcome; the choice stands in the address. */
export function ImportRows({ view, first }: ImportRowsProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { values, change } = useUrlState();
  const [opened, open] = useState<string>();
  const asked = one(values['outcome']) ?? first ?? all;
  const outcome = rowOutcomes.find((one) => one === asked);
  const list = useList(listImportRows, { params: { import: view.id }, query: { ...(outcome && { outcome }) } });
  const options = [
    { value: all, label: `${t('check.all')} ${format.number(view.counts.total)}` },
    ...rowOutcomes.map((value) => ({ value, label: `${t(`check.${value}`)} ${format.number(view.counts[value])}` })),
  ];
  const inHand = list.rows.find(({ id }) => id === opened);
  return (
    <>
      <Segmented
        className="yt-import-outcomes"
        aria-label={t('check.outcome')}
        value={outcome ?? all}
        options={options}
        onChange={(value) => change({ outcome: value })}
      />
      <div className="yt-import-rows">
        <DataTable
          name={`import-rows-${view.noun}`}
          label={t('check.title')}
          columns={useRowColumns(view)}
          list={list}
          idOf={(row) => row.id}
          opened={opened}
          onOpen={open}
          empty={<EmptyState title={t('check.emptyTitle')} />}
        />
      </div>
      {inHand && <RowInHand view={view} row={inHand} />}
    </>
  );
}

/** The faults of the row that was pressed, in full. */
function RowInHand({ view, row }: { view: ImportView; row: ImportRowView }) {
  const { t } = useTranslation('imports');
  const said = useFaultWords(view)(row);
  if (said.length === 0) return null;
  return (
    <div className="yt-import-row" aria-live="polite">
      <strong>{t('check.rowTitle', { row: row.number })}</strong>
      <ul>
        {said.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}

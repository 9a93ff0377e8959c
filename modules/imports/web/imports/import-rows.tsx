import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import type { ImportView } from '../../import.contract.ts';
import {
  decideImportRow,
  listImportRows,
  rowOutcomes,
  type ImportRowView,
  type RowOutcome,
} from '../../import-row.contract.ts';
import { useFaultWords } from './use-fault-words.ts';
import { useRowColumns } from './use-row-columns.tsx';

interface ImportRowsProps {
  view: ImportView;
  /** What is shown at first; undefined: all. */
  first?: RowOutcome | undefined;
}

const all = 'all';
const doubtful = 'doubtful';

/** The rows of the file with what becomes of them, by outcome; the choice stands in the address. */
export function ImportRows({ view, first }: ImportRowsProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { values, change } = useUrlState();
  const [opened, open] = useState<string>();
  const asked = one(values['outcome']) ?? first ?? all;
  const outcome = rowOutcomes.find((one) => one === asked);
  const isDoubtful = asked === doubtful;
  const query = { ...(outcome && { outcome }), ...(isDoubtful && { doubtful: 'yes' as const }) };
  const list = useList(listImportRows, { params: { import: view.id }, query });
  const options = [
    { value: all, label: `${t('check.all')} ${format.number(view.counts.total)}` },
    { value: doubtful, label: t('check.doubtful') },
    ...rowOutcomes.map((value) => ({ value, label: `${t(`check.${value}`)} ${format.number(view.counts[value])}` })),
  ];
  const inHand = list.rows.find(({ id }) => id === opened);
  return (
    <>
      <Segmented
        className="yt-import-outcomes"
        aria-label={t('check.outcome')}
        value={isDoubtful ? doubtful : (outcome ?? all)}
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
      {view.abilities.includes('decide') && row.doubts.length > 0 && <RowDecision view={view} row={row} />}
    </div>
  );
}

/** What is doubted is written unless somebody says otherwise. */
function RowDecision({ view, row }: { view: ImportView; row: ImportRowView }) {
  const { t } = useTranslation('imports');
  const decide = useSend(decideImportRow);
  if (row.outcome === 'same' || (row.outcome === 'fault' && !row.isLeftOut)) return null;
  const send = () =>
    decide.mutateAsync({
      params: { import: view.id },
      body: { number: row.number, isLeftOut: !row.isLeftOut },
    });
  return <ActButton act={send}>{t(row.isLeftOut ? 'check.takeAfterAll' : 'check.leaveOut')}</ActButton>;
}

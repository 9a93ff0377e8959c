import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Status, type Tone } from '../../../../web/ui/words/status.tsx';
import type { ImportView } from '../../import.contract.ts';
import type { ImportRowView, RowOutcome } from '../../import-row.contract.ts';
import { useFaultWords } from './use-fault-words.ts';

const tones: Record<RowOutcome, Tone> = { create: 'good', update: 'active', same: 'over', fault: 'breached' };
/** Columns of the file that are shown without being asked for. */
const shownAtFirst = 3;

/** Number, outcome, reason, and the mapped columns of the file as they stand there. */
export function useRowColumns(view: ImportView): Column<ImportRowView>[] {
  const { t } = useTranslation('imports');
  const mapped = view.heads.map((head, at) => ({ head, at })).filter(({ at }) => view.mapping[at] !== null);
  return [
    { key: 'number', title: t('check.row'), width: 64, align: 'end', shown: 'always', render: (row) => row.number },
    {
      key: 'outcome',
      title: t('check.outcome'),
      width: 150,
      shown: 'always',
      render: (row) => <Outcome view={view} row={row} />,
    },
    {
      key: 'reason',
      title: t('check.reason'),
      render: (row) => <Reasons view={view} row={row} />,
    },
    ...mapped.map(({ head, at }, place): Column<ImportRowView> => ({
      key: `column-${at}`,
      title: head,
      width: 130,
      shown: place < shownAtFirst ? 'at_first' : 'at_wish',
      render: ({ cells }) => cells[at],
    })),
  ];
}

interface CellProps {
  view: ImportView;
  row: ImportRowView;
}

function Outcome({ view, row }: CellProps) {
  const { t } = useTranslation('imports');
  if (row.outcome === null) return null;
  if (row.isUndone) return <Status tone="over" text={t('check.undone')} />;
  if (row.isLeftOut) return <Status tone="over" text={t('check.leftOut')} />;
  const isDoubted = row.doubts.length > 0 && !row.isWritten;
  const status = (
    <span className="yt-import-outcome">
      <Status tone={tones[row.outcome]} text={t(`check.${row.outcome}`)} />
      {isDoubted && <Status tone="soon" text={t('check.doubt')} />}
    </span>
  );
  const isThere = row.recordId !== null && row.isWritten;
  return isThere ? <Go to={view.page.replace('{id}', row.recordId ?? '')}>{status}</Go> : status;
}

/** In one line; the row in hand says them in full below the table. */
function Reasons({ view, row }: CellProps) {
  return <span className="yt-cut">{useFaultWords(view)(row).join(' ')}</span>;
}

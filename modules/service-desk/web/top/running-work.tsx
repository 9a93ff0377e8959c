import { LoadingOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { isTextList, useRemembered } from '../../../../web/ui/use-remembered.ts';
import type { BulkRunView } from '../../bulk-run.contract.ts';
import { RunEnd } from '../bulk/run-end.tsx';
import { useBulkRuns } from '../bulk/use-bulk-runs.ts';
import './top.css';

const shownForMilliseconds = 10 * 60_000;

/** The bulk work that one has asked for: how far it is, and how it ended; left and found again on every page. */
export function RunningWork() {
  const runs = useBulkRuns();
  const now = useNow();
  const [dismissed, dismiss] = useRemembered<string[]>('bulk.dismissed', [], isTextList);
  // what was asked for a moment ago stays until somebody has seen how it ended
  const isRecent = ({ createdAt }: BulkRunView) => Date.parse(now) - Date.parse(createdAt) < shownForMilliseconds;
  const [run] = runs.filter((one) => one.state !== 'done' || (isRecent(one) && !dismissed.includes(one.id)));
  if (!run) return null;
  const others = runs.filter(({ state, id }) => state !== 'done' && id !== run.id).length;
  return (
    <div className="top-work" role="status">
      {run.state === 'done' ? (
        <RunEnd run={run} onDismiss={() => dismiss([run.id, ...dismissed].slice(0, 20))} />
      ) : (
        <Progress run={run} others={others} />
      )}
    </div>
  );
}

function Progress({ run, others }: { run: BulkRunView; others: number }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const done = run.doneCount + run.refusedCount;
  const words = t('bulk.running', {
    act: t(`bulk.act.${run.act}`),
    done: format.number(done),
    all: format.number(run.askedCount),
  });
  return (
    <Go to={`/bulk-runs/${run.id}`} className="top-work-line" title={words}>
      <LoadingOutlined />
      <span>{others > 0 ? t('bulk.runningMany', { count: format.number(others + 1) }) : words}</span>
      <progress max={run.askedCount} value={done} aria-label={words} />
    </Go>
  );
}

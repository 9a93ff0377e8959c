import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ClockBoard } from '../../clock-board.contract.ts';

/** Breached now, due within the hour, due today, kept today: the same on the board and on the wall. */
export function BoardFigures({ board }: { board: ClockBoard | undefined }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const count = (of: 'breached' | 'withinHour' | 'today') => (board ? format.count(board[of]) : '…');
  return (
    <dl className="sla-figures">
      <Figure label={t('board.breached')} value={count('breached')} tone={isAny(board?.breached) ? 'breached' : null} />
      <Figure
        label={t('board.withinHour')}
        value={count('withinHour')}
        tone={isAny(board?.withinHour) ? 'soon' : null}
      />
      <Figure label={t('board.today')} value={count('today')} tone={null} />
      {board?.doneToday !== null && <Figure label={t('board.metToday')} value={keptToday(board, format)} tone={null} />}
    </dl>
  );
}

function Figure({ label, value, tone }: { label: string; value: string; tone: 'breached' | 'soon' | null }) {
  return (
    <div data-tone={tone ?? undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function isAny(count: ClockBoard['breached'] | undefined): boolean {
  return (count?.value ?? 0) > 0;
}

function keptToday(board: ClockBoard | undefined, format: ReturnType<typeof useFormat>): string {
  const done = board?.doneToday;
  if (!done) return '…';
  const all = done.met + done.late;
  return all === 0 ? '—' : format.percent(done.met / all);
}

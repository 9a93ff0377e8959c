import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import { SideScroll } from '../../../../web/ui/words/side-scroll.tsx';
import type { MonthOutcome, ObjectiveDefinition } from '../../objective.contract.ts';
import { useObjectiveWords } from './use-objective-words.ts';

interface MonthsTableProps {
  kind: ObjectiveDefinition['kind'];
  months: readonly MonthOutcome[];
  opened: string;
  onOpen: (month: string) => void;
}

/** A line a month, the newest first: what both sides hold each other to. */
export function MonthsTable({ kind, months, opened, onOpen }: MonthsTableProps) {
  const { t } = useTranslation('sla');
  return (
    <SideScroll label={t('objective.monthsTable')}>
      <table className="yt-objective-months">
        <thead>
          <tr>
            <th scope="col">{t('objective.month')}</th>
            <th scope="col">{t('objective.attained')}</th>
            <th scope="col">{t('objective.failed')}</th>
            <th scope="col">{t(kind === 'samples' ? 'objective.unknownTime' : 'objective.excused')}</th>
            <th scope="col">{t('objective.percent')}</th>
            <th scope="col">{t('objective.share')}</th>
            <th scope="col">{t('objective.result')}</th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map((month) => (
            <MonthLine key={month.month} {...{ kind, month, onOpen }} isOpened={month.month === opened} />
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}

interface MonthLineProps extends Pick<MonthsTableProps, 'kind' | 'onOpen'> {
  month: MonthOutcome;
  isOpened: boolean;
}

function MonthLine({ kind, month, isOpened, onOpen }: MonthLineProps) {
  const format = useFormat();
  const words = useObjectiveWords();
  const { attained, failed, unknown, attainedPercent, sharePercent } = month;
  const { tone, text } = words.outcome(month);
  return (
    <tr aria-current={isOpened || undefined}>
      <th scope="row">
        <Button type="link" size="small" onClick={() => onOpen(month.month)}>
          {format.month(month.month)}
        </Button>
      </th>
      <td>{words.amount(kind, attained)}</td>
      <td>{words.amount(kind, failed)}</td>
      <td>{words.amount(kind, unknown)}</td>
      <td>{words.percent(attainedPercent) ?? '—'}</td>
      <td>{words.share(sharePercent)}</td>
      <td>
        <Status tone={tone} text={text} />
      </td>
    </tr>
  );
}

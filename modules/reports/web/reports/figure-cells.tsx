import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { MeasureView } from '../../measure.contract.ts';
import type { FigureView, ListFilter, ReportRow } from '../../report.contract.ts';
import { ChangeText } from './change-text.tsx';
import { comparedFigure, valueOf } from './figure-value.ts';
import { recordsPath } from './records-path.ts';
import { nameOfPart, type Part } from './report-parts.ts';
import type { Statistic } from './statistics.ts';
import { useReportWords } from './use-report-words.ts';

export type Line = Pick<ReportRow, 'figures' | 'filter' | 'compared'>;

interface FigureCellsProps {
  /** Of which records. */
  facts: string;
  measure: MeasureView;
  parts: readonly Part[];
  line: Line;
  /** Of all records: what shares are of. */
  total: FigureView | undefined;
  /** By which amounts are compared. */
  statistic: Statistic;
}

/** A measure in one row. */
export function FigureCells({ parts, ...rest }: FigureCellsProps) {
  return parts.map((part) => (
    <td key={nameOfPart(part)} data-part={part.as}>
      <FigureCell part={part} {...rest} />
    </td>
  ));
}

type FigureCellProps = Omit<FigureCellsProps, 'parts'> & { part: Part };

function FigureCell({ facts, part, measure, line, total, statistic }: FigureCellProps) {
  const words = useReportWords();
  const format = useFormat();
  const figure = line.figures[measure.code];
  if (!figure) return null;
  switch (part.as) {
    case 'value':
      return (
        <Counted facts={facts} measure={measure} figure={figure} filter={line.filter} text={wordsOf(figure.value)} />
      );
    case 'counted':
      return (
        <Counted
          facts={facts}
          measure={measure}
          figure={figure}
          filter={line.filter}
          text={format.number(figure.counted)}
        />
      );
    case 'statistic':
      return wordsOf(valueOf(figure, part.statistic)) ?? <Missing />;
    case 'share':
      return total?.value && figure.value !== null ? format.percent(figure.value / total.value) : <Missing />;
    case 'other': {
      const other = comparedFigure(line, part.kind, measure.code);
      const filter = line.compared?.[part.kind]?.filter ?? {};
      return (
        <Counted
          facts={facts}
          measure={measure}
          figure={other}
          filter={filter}
          text={wordsOf(valueOf(other, statistic))}
        />
      );
    }
    case 'change': {
      const other = valueOf(comparedFigure(line, part.kind, measure.code), statistic);
      return <ChangeText measure={measure} value={valueOf(figure, statistic)} other={other} />;
    }
  }

  function wordsOf(value: number | null): string | null {
    return value === null ? null : words.value(measure.unit, value);
  }
}

interface CountedProps {
  facts: string;
  measure: MeasureView;
  figure: FigureView | undefined;
  filter: ListFilter;
  text: string | null;
}

/** A number that leads to the records that it counts, and how many lack the fact. */
function Counted({ facts, measure, figure, filter, text }: CountedProps) {
  const format = useFormat();
  if (!figure || text === null) return <Missing />;
  const { counted, among } = figure;
  const title = among === undefined ? undefined : `${format.number(counted)} / ${format.number(among)}`;
  return (
    <span title={title}>
      {counted > 0 ? <Go to={recordsPath(facts, filter, { counted: measure.code })}>{text}</Go> : text}
      <Lacking facts={facts} measure={measure} figure={figure} filter={filter} />
    </span>
  );
}

/** How many are left out for lack of the fact. */
function Lacking({ facts, measure, figure, filter }: Omit<CountedProps, 'text'>) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const missing = figure?.missing ?? 0;
  if (missing === 0) return null;
  return (
    <Go className="yt-report-missing" to={recordsPath(facts, filter, { missing: measure.code })}>
      {t('missing', { many: format.number(missing) })}
    </Go>
  );
}

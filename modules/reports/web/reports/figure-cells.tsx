import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { MeasureView } from '../../measure.contract.ts';
import type { FigureView, ListFilter } from '../../report.contract.ts';
import { recordsPath } from './records-path.ts';
import { statistics } from './statistics.ts';
import { useReportWords } from './use-report-words.ts';

interface FigureProps {
  measure: MeasureView;
  figure: FigureView | undefined;
  filter: ListFilter;
}

/** A measure in one row: its number, or of amounts their statistics and how many they are. */
export function FigureCells({ measure, figure, filter }: FigureProps) {
  const words = useReportWords();
  const format = useFormat();
  if (!figure) return null;
  const { value, counted, among, spread } = figure;
  const path = counted > 0 ? recordsPath(filter, { counted: measure.code }) : null;
  const lacks = <Lacking measure={measure} figure={figure} filter={filter} />;
  if (!spread)
    return (
      <td title={among === undefined ? undefined : `${format.number(counted)} / ${format.number(among)}`}>
        <FigureText text={value === null ? null : words.value(measure.unit, value)} path={path} />
        {lacks}
      </td>
    );
  return (
    <>
      {statistics.map((statistic) => {
        const amount = spread[statistic];
        return <td key={statistic}>{amount === null ? <Missing /> : words.value('seconds', amount)}</td>;
      })}
      <td>
        <FigureText text={format.number(counted)} path={path} />
        {lacks}
      </td>
    </>
  );
}

function FigureText({ text, path }: { text: string | null; path: string | null }) {
  if (text === null) return <Missing />;
  return path === null ? text : <Go to={path}>{text}</Go>;
}

/** How many are left out for lack of the fact. */
function Lacking({ measure, figure, filter }: FigureProps) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const missing = figure?.missing ?? 0;
  if (missing === 0) return null;
  return (
    <Go className="yt-report-missing" to={recordsPath(filter, { missing: measure.code })}>
      {t('missing', { many: format.number(missing) })}
    </Go>
  );
}

import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import type { MeasureView } from '../../measure.contract.ts';
import type { Report } from '../../report.contract.ts';
import { nameOfPart, partsOf } from './report-parts.ts';
import { nextSort, type Sorting } from './sorted-rows.ts';
import { useReportWords } from './use-report-words.ts';

interface HeadProps {
  report: Report;
  sorting: Sorting | undefined;
}

/** Two rows: the measures, by which the table is sorted, and below each its parts. */
export function ReportTableHead({ report, sorting }: HeadProps) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const { measures, dimensions } = report;
  return (
    <thead>
      <tr>
        {dimensions.length === 0 && <td rowSpan={2} aria-label={t('total')} />}
        {dimensions.map((dimension) => (
          <th key={dimension.code} scope="col" rowSpan={2} data-names>
            {words.dimension(dimension)}
          </th>
        ))}
        {measures.map((measure) => {
          const many = partsOf(report, measure).length;
          return (
            <th
              key={measure.code}
              scope={many > 1 ? 'colgroup' : 'col'}
              {...(many > 1 ? { colSpan: many } : { rowSpan: 2 })}
              aria-sort={sorting?.measure === measure.code ? sorting.direction : undefined}
            >
              <SortButton measure={measure} sorting={sorting} />
            </th>
          );
        })}
      </tr>
      <tr>
        {measures.flatMap((measure) => {
          const parts = partsOf(report, measure);
          return parts.length === 1
            ? []
            : parts.map((part) => (
                <th key={`${measure.code} ${nameOfPart(part)}`} scope="col" data-part={part.as}>
                  {t(`part.${nameOfPart(part)}`)}
                </th>
              ));
        })}
      </tr>
    </thead>
  );
}

function SortButton({ measure, sorting }: { measure: MeasureView; sorting: Sorting | undefined }) {
  const words = useReportWords();
  const { change } = useUrlState();
  const direction = sorting?.measure === measure.code ? sorting.direction : undefined;
  return (
    <button
      type="button"
      className="yt-report-sort"
      title={words.formula(measure)}
      onClick={() => change({ sort: nextSort(measure.code, sorting) })}
    >
      {words.measure(measure)}
      {direction === 'descending' && <CaretDownOutlined />}
      {direction === 'ascending' && <CaretUpOutlined />}
    </button>
  );
}

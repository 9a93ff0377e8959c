import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PriorityMark } from '../../../catalogue/web/index.ts';
import { clockKinds, type WantedLine } from '../../agreement.contract.ts';
import './agreements.css';

type Placed = Pick<WantedLine, 'kind' | 'priority'>;

interface LinesTableProps<Line> {
  label: string;
  lines: readonly Line[];
  /** What stands in the columns after the priority, in their order. */
  cellsOf: (line: Line) => readonly [target: ReactNode, calendar: ReactNode, reasons: ReactNode, due: ReactNode];
}

/** What is promised: response, then resolution, most urgent first. */
export function LinesTable<Line extends Placed>({ label, lines, cellsOf }: LinesTableProps<Line>) {
  const { t } = useTranslation('sla');
  const heads = ['target', 'calendar', 'pausingReasons', 'due'] as const;
  return (
    <table className="yt-lines" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('line.priority')}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`line.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      {clockKinds.map((kind) => (
        <tbody key={kind}>
          <tr className="yt-lines-kind">
            <th scope="rowgroup" colSpan={heads.length + 1}>
              {t(`line.kinds.${kind}`)}
            </th>
          </tr>
          {lines
            .filter((line) => line.kind === kind)
            .map((line) => (
              <tr key={line.priority}>
                <th scope="row">
                  <PriorityMark priority={line.priority} />
                </th>
                {cellsOf(line).map((cell, index) => (
                  <td key={heads[index]}>{cell}</td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

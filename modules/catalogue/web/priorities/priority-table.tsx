import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../../../../web/ui/words/side-scroll.tsx';
import { impacts, urgencies, type PriorityCell } from '../../priority.contract.ts';
import { isSamePlace } from './matrix.ts';
import { PriorityMark } from './priority-mark.tsx';
import { usePriorities } from './use-priorities.ts';

interface PriorityTableProps {
  cells: readonly PriorityCell[];
  /** As saved: what differs is marked. */
  before: readonly PriorityCell[];
  /** Without it, it is only shown. */
  onChange?: ((cell: PriorityCell) => void) | undefined;
}

/** Impact down, urgency across. */
export function PriorityTable(props: PriorityTableProps) {
  const { t } = useTranslation('catalogue');
  const { words } = usePriorities();
  return (
    <SideScroll label={t('matrix.corner')}>
      <table className="priority-matrix">
        <thead>
          <tr>
            <th scope="col">{t('matrix.corner')}</th>
            {urgencies.map((urgency) => (
              <th key={urgency} scope="col">
                {t('matrix.urgency', { urgency: words.urgency(urgency) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {impacts.map((impact) => (
            <tr key={impact}>
              <th scope="row">{words.impact(impact)}</th>
              {urgencies.map((urgency) => (
                <td key={urgency}>
                  <Cell {...props} cell={props.cells.find((one) => isSamePlace(one, { impact, urgency }))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}

function Cell({ cell, before, onChange }: PriorityTableProps & { cell: PriorityCell | undefined }) {
  const { words, priorities } = usePriorities();
  if (!cell) return null;
  if (!onChange) return <PriorityMark priority={cell.priority} />;
  const isChanged = before.find((one) => isSamePlace(one, cell))?.priority !== cell.priority;
  return (
    <Select
      className="priority-matrix-choice"
      status={isChanged ? 'warning' : ''}
      aria-label={`${words.impact(cell.impact)}, ${words.urgency(cell.urgency)}`}
      value={cell.priority}
      options={priorities}
      onChange={(priority) => onChange({ ...cell, priority })}
      labelRender={() => <PriorityMark priority={cell.priority} />}
    />
  );
}

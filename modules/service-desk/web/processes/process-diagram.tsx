import { useTranslation } from 'react-i18next';
import type { TicketStatus } from '../../ticket-codes.contract.ts';
import type { ProcessVariantView } from '../../process-variant.contract.ts';
import { arrowsOf, boxes, noteTop, size, type Arrow } from './process-picture.ts';
import './processes.css';
import type { ProcessLine } from './use-process-words.ts';

interface ProcessDiagramProps {
  title: string;
  ways: ProcessVariantView['ways'];
  lines: readonly ProcessLine[];
  /** Whether it shows the variant, its differences marked, or the standard beside it. */
  of: 'variant' | 'standard';
}

/** The way of a ticket as the desk's own table has it; beside each status what is agreed for it. */
export function ProcessDiagram({ title, ways, lines, of }: ProcessDiagramProps) {
  const { t } = useTranslation('service-desk');
  const notes = (status: TicketStatus) => lines.filter(({ at }) => at === status);
  return (
    <figure className="process-diagram">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={t('process.diagramOf', { title })}>
        <defs>
          <marker id={`arrow-${of}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 8 4 0 8z" className="process-head" />
          </marker>
        </defs>
        {arrowsOf(ways).map((arrow) => (
          <Way key={arrow.key} arrow={arrow} marker={`url(#arrow-${of})`} />
        ))}
        {Object.entries(boxes).map(([status, box]) => (
          <Box key={status} status={status as TicketStatus} box={box} notes={notes(status as TicketStatus)} of={of} />
        ))}
      </svg>
    </figure>
  );
}

function Way({ arrow, marker }: { arrow: Arrow; marker: string }) {
  return <path d={arrow.path} className="process-way" markerEnd={marker} />;
}

interface BoxProps {
  status: TicketStatus;
  box: { x: number; y: number };
  notes: readonly ProcessLine[];
  of: ProcessDiagramProps['of'];
}

function Box({ status, box: { x, y }, notes, of }: BoxProps) {
  const { t } = useTranslation('service-desk');
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="process-box" width={size.box} height={34} rx={8} />
      <text className="process-status" x={size.box / 2} y={22} textAnchor="middle">
        {t(`ticket.status.${status}`)}
      </text>
      {notes.map(({ label, standard, own, isOther }, at) => (
        <text
          key={label}
          className="process-note"
          data-other={of === 'variant' && isOther}
          x={size.box / 2}
          y={noteTop + at * 34}
          textAnchor="middle"
        >
          <tspan x={size.box / 2}>{label}</tspan>
          <tspan x={size.box / 2} dy={15} className="process-said">
            {of === 'variant' ? own : standard}
          </tspan>
        </text>
      ))}
    </g>
  );
}

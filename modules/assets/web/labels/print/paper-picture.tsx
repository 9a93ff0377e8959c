import { useTranslation } from 'react-i18next';
import { layOut, placeOf, type LaidLabel, type LabelPaper } from '../../../label-layout.contract.ts';
import type { LabelOnPaper } from '../../../label-print.contract.ts';
import type { LabelField } from '../../../label-template.contract.ts';

interface PaperPictureProps {
  title: string;
  paper: LabelPaper;
  fields: readonly LabelField[];
  labels: readonly (LabelOnPaper & { pin: string | null })[];
  firstPlace: number;
}

/** The first page as it will be printed, drawn by the same measures; in place of each code the corners of one. */
export function PaperPicture({ title, paper, fields, labels, firstPlace }: PaperPictureProps) {
  const { t } = useTranslation('assets');
  const words = {
    number: t('label.paper.number'),
    pin: t('label.paper.pin'),
    hotline: t('label.paper.hotline'),
  };
  const places = paper.columns * paper.rows;
  const { width, height } = paper.page;
  return (
    <svg className="label-paper" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {Array.from({ length: places }, (_, index) => {
        const label = labels[index - firstPlace + 1];
        const { left, top } = placeOf(paper, index);
        return (
          <g key={index} transform={`translate(${left} ${top})`}>
            {places > 1 && <rect className="label-edge" width={paper.label.width} height={paper.label.height} />}
            {label && <Label laid={layOut({ paper, fields, label, words })} />}
          </g>
        );
      })}
    </svg>
  );
}

function Label({ laid: { qr, lines } }: { laid: LaidLabel }) {
  return (
    <>
      {qr && <Code {...qr} />}
      {lines.map((line) => (
        <text
          key={line.top}
          x={line.left}
          // letters stand on their line, about so far below its top
          y={line.top + line.size}
          fontSize={line.size}
          fontWeight={line.isStrong ? 700 : 400}
        >
          {line.text}
        </text>
      ))}
    </>
  );
}

function Code({ left, top, size }: NonNullable<LaidLabel['qr']>) {
  const corner = size * 0.28;
  const far = size - corner;
  return (
    <g transform={`translate(${left} ${top})`}>
      {[
        [0, 0],
        [far, 0],
        [0, far],
      ].map(([x, y]) => (
        <path key={`${x} ${y}`} d={`M${x} ${y}h${corner}v${corner}h${-corner}z`} />
      ))}
      <rect
        x={corner * 1.2}
        y={corner * 1.2}
        width={size - corner * 1.2}
        height={size - corner * 1.2}
        fillOpacity={0.3}
      />
    </g>
  );
}

import { useTranslation } from 'react-i18next';
import { sideBySide, type ComparedLine, type Stretch } from './compare-texts.ts';

export type Look = 'unified' | 'split';

interface ComparedLinesProps {
  stretches: readonly Stretch[];
  look: Look;
}

/** More changed places than anybody reads. */
const mostStretches = 400;

/** One below the other, or the old text to the left and the new one to the right. */
export function ComparedLines({ stretches, look }: ComparedLinesProps) {
  const { t } = useTranslation('documents');
  const shown = stretches.slice(0, mostStretches);
  return (
    // what scrolls must be reached by keys
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="comparison" tabIndex={0} role="region" aria-label={t('compare.title')}>
      <table data-look={look}>
        <colgroup>
          <col className="comparison-number" />
          <col className={look === 'split' ? undefined : 'comparison-number'} />
          {look === 'split' && <col className="comparison-number" />}
          <col />
        </colgroup>
        {shown.map((stretch) => (
          <tbody key={stretch.start}>
            {'skipped' in stretch ? (
              <Skipped count={stretch.skipped} columns={look === 'split' ? 4 : 3} />
            ) : (
              <Lines lines={stretch.lines} look={look} />
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Skipped({ count, columns }: { count: number; columns: number }) {
  const { t } = useTranslation('documents');
  return (
    <tr className="comparison-skipped">
      <td colSpan={columns}>{t('compare.unchanged', { count })}</td>
    </tr>
  );
}

function Lines({ lines, look }: { lines: readonly ComparedLine[]; look: Look }) {
  if (look === 'unified') {
    return lines.map((line) => (
      <tr key={`${line.before}:${line.after}`} data-kind={line.kind}>
        <th scope="row">{line.before}</th>
        <th scope="row">{line.after}</th>
        <Said line={line} />
      </tr>
    ));
  }
  return sideBySide(lines).map(({ left, right }) => (
    <tr key={`${left?.before}:${right?.after}`}>
      <Half line={left} number={left?.before} />
      <Half line={right} number={right?.after} />
    </tr>
  ));
}

function Half({ line, number }: { line: ComparedLine | null; number: number | null | undefined }) {
  const { t } = useTranslation('documents');
  if (line === null) return <td colSpan={2} className="comparison-nothing" aria-label={t('compare.nothing')} />;
  return (
    <>
      <th scope="row" data-kind={line.kind}>
        {number}
      </th>
      <Said line={line} />
    </>
  );
}

/** Said by its sign too, so that nobody needs to see its colour. */
function Said({ line: { kind, pieces } }: { line: ComparedLine }) {
  const { t } = useTranslation('documents');
  const Marked = kind === 'added' ? 'ins' : 'del';
  const sign = { added: '+', removed: '−', same: ' ' }[kind];
  return (
    <td data-kind={kind}>
      <span aria-hidden className="comparison-sign">
        {sign}
      </span>
      {kind !== 'same' && <span className="yt-unseen">{t(`compare.${kind}Line`)}</span>}
      {pieces.map(({ start, text, isMarked }) =>
        isMarked ? <Marked key={start}>{text}</Marked> : <span key={start}>{text}</span>,
      )}
    </td>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../../../../../web/ui/words/side-scroll.tsx';
import { PriorityMark, useCodes } from '../../../../catalogue/web/index.ts';
import type { WantedLine } from '../../../agreement-line.contract.ts';
import './agreements.css';
import { useClockKinds } from './use-clock-kinds.ts';
import { useConditionWords } from './use-condition-words.ts';
import { useTargetWords } from './use-target-words.ts';

interface LinesTableProps {
  label: string;
  lines: readonly (WantedLine & { calendarName: string })[];
  /** Of the records that lines name, by id. */
  names: Readonly<Record<string, string>>;
  /** Short, beside other things: without calendars and pauses. */
  isBrief?: boolean;
}

/** What is promised, line by line in the order in which they are looked through. */
export function LinesTable({ label, lines, names, isBrief = false }: LinesTableProps) {
  const { t } = useTranslation('sla');
  const kinds = useClockKinds();
  const target = useTargetWords();
  const heads = isBrief ? ['kind', 'for', 'target'] : ['kind', 'for', 'target', 'calendar', 'pausingReasons'];
  return (
    <SideScroll label={label}>
      <table className="yt-lines" aria-label={label}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`line.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            // a line is known by its place
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              <th scope="row">{kinds.nameOf(line.kind)}</th>
              <td>
                <ForWhat line={line} names={names} />
              </td>
              <td>{target(line.target)}</td>
              {!isBrief && <td>{line.calendarName}</td>}
              {!isBrief && (
                <td>
                  <Pauses line={line} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}

/** Priorities as marks, everything else in words. */
export function ForWhat({ line, names }: { line: WantedLine; names: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('sla');
  const words = useConditionWords();
  const { priorities } = line.conditions;
  const others = words(line.conditions, names);
  return (
    <span className="yt-line-for">
      {priorities?.map((priority) => (
        <PriorityMark key={priority} priority={priority} />
      ))}
      {!priorities && others.length === 0 && <span className="yt-quiet">{t('line.everything')}</span>}
      {others.map((phrase) => (
        <Chip key={phrase}>{phrase}</Chip>
      ))}
    </span>
  );
}

export function Chip({ children }: { children: ReactNode }) {
  return <span className="yt-line-chip">{children}</span>;
}

function Pauses({ line: { pausingReasons } }: { line: WantedLine }) {
  const { t } = useTranslation('sla');
  const reasons = useCodes('waiting_reason');
  if (pausingReasons.length === 0) return <span className="yt-quiet">{t('line.neverPauses')}</span>;
  return pausingReasons.map(reasons.nameOf).join(' · ');
}

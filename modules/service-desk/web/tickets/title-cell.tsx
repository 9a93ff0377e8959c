import { useTranslation } from 'react-i18next';
import { Marked } from '../../../../web/ui/words/marked.tsx';
import type { TicketRow } from '../../ticket-view.contract.ts';

/** What it is called; and where the list was asked for words, where they stand: in its title, or in what else was written. */
export function TitleCell({ row: { title, found } }: { row: TicketRow }) {
  const { t } = useTranslation();
  const by = found?.by;
  const whole = by ? `${title}\n${t(by.label)} ${by.text}` : title;
  return (
    <span title={whole}>
      <Marked text={title} marks={found?.titleMarks ?? []} />
      {by && (
        <span className="yt-quiet yt-small">
          {' '}
          {t(by.label)} <Marked text={by.text} marks={by.marks} />
        </span>
      )}
    </span>
  );
}

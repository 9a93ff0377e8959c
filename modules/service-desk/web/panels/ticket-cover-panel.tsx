import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import type { JudgedCover } from '../../../contracts/cover.contract.ts';
import { CoverWords, useCoverage } from '../../../contracts/web/index.ts';
import { readTicketCover, type TicketCover } from '../../ticket-cover.contract.ts';
import { ChooseContractDialog } from './choose-contract-dialog.tsx';

/** Under which contract the ticket is served, and what is left of it (BIL-03). */
export function TicketCoverPanel({ ticketId }: { ticketId: string }) {
  const result = useAnswer(readTicketCover, { params: { ticket: ticketId } });
  return <Answered result={result}>{(cover) => <Cover ticketId={ticketId} cover={cover} />}</Answered>;
}

function Cover({ ticketId, cover }: { ticketId: string; cover: TicketCover }) {
  const { t } = useTranslation('service-desk');
  const [isChoosing, choose] = useState(false);
  const { stateOf } = useCoverage();
  const shown = standing(cover);
  return (
    <div className="ticket-cover yt-amid-words">
      {shown ? <CoverWords cover={shown} /> : <p className="yt-quiet">{t('cover.notJudged')}</p>}
      {shown && cover.coverage !== null && shown.coverage !== cover.coverage && (
        <p className="yt-quiet">{t('cover.recordedAs', { coverage: stateOf(cover.coverage).text })}</p>
      )}
      {cover.abilities.includes('change') && (
        <Button size="small" onClick={() => choose(true)}>
          {t('cover.choose')}
        </Button>
      )}
      {isChoosing && <ChooseContractDialog ticketId={ticketId} cover={cover} onClose={() => choose(false)} />}
    </div>
  );
}

/** The contract that it is served under, as it stands now; without one, what would be said of it now. */
function standing({ contractId, now }: TicketCover): JudgedCover | null {
  const all = [now, ...now.others];
  if (contractId === null) return all.find(({ contract }) => contract === null) ?? now;
  return all.find(({ contract }) => contract?.id === contractId) ?? null;
}

import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import type { JudgedCover } from '../../../contracts/cover.contract.ts';
import { AddToList, CoverWords, useCoverage } from '../../../contracts/web/index.ts';
import { chooseTicketContract, readTicketCover, type TicketCover } from '../../ticket-cover.contract.ts';
import { ChooseContractDialog } from './choose-contract-dialog.tsx';

/** Under which contract the ticket is served, and what is left of it (BIL-03). */
export function TicketCoverPanel({ ticketId, assetId }: { ticketId: string; assetId?: string | undefined }) {
  const result = useAnswer(readTicketCover, { params: { ticket: ticketId } });
  return (
    <Answered result={result}>{(cover) => <Cover ticketId={ticketId} assetId={assetId} cover={cover} />}</Answered>
  );
}

interface CoverProps {
  ticketId: string;
  assetId: string | undefined;
  cover: TicketCover;
}

function Cover({ ticketId, assetId, cover }: CoverProps) {
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
      {assetId !== undefined && cover.abilities.includes('change') && (
        <AddListed ticketId={ticketId} assetId={assetId} cover={cover} />
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

/** The machine joins the list, and the ticket is served by that contract. */
function AddListed({ ticketId, assetId, cover }: CoverProps & { assetId: string }) {
  const choose = useSend(chooseTicketContract);
  const serve = (contractId: string) =>
    choose.mutateAsync({ params: { ticket: ticketId }, body: { contractId }, ifMatch: cover.revision });
  return <AddToList assetId={assetId} cover={cover.now} onAdded={serve} />;
}

/** The contract that it is served under, as it stands now; without one, what would be said of it now. */
function standing({ contractId, now }: TicketCover): JudgedCover | null {
  const all = [now, ...now.others];
  if (contractId === null) return all.find(({ contract }) => contract === null) ?? now;
  return all.find(({ contract }) => contract?.id === contractId) ?? null;
}

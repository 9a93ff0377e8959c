import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listAssets } from '../../../assets/asset-list.contract.ts';
import { listAttachments } from '../../../files/attachment.contract.ts';
import { LightFileList } from '../../../files/web/light.ts';
import { useMay, useSession } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { TicketView } from '../../ticket-view.contract.ts';
import { usePlainWords } from './use-plain-words.ts';

/** What was reported: in the reporter's words, of which machine, where, by whom. */
export function TicketReport({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const words = usePlainWords();
  const session = useSession();
  const { asset, site, caller, affected, recordedAt, description } = ticket;
  const isOthers = caller !== null && caller.id !== session?.subjectId;
  return (
    <section className="lt-card portal-report">
      {description && <p className="portal-words">{description}</p>}
      <Photos ticketId={ticket.id} />
      <dl>
        <Fact label={t('portal.ticket.reportedAt')}>{words.time(recordedAt)}</Fact>
        {isOthers && <Fact label={t('portal.ticket.caller')}>{caller.name}</Fact>}
        {affected && <Fact label={t('portal.ticket.affected')}>{affected.name}</Fact>}
        {asset && (
          <Fact label={t('portal.ticket.machine')}>
            <Machine asset={asset} />
          </Fact>
        )}
        {site && <Fact label={t('portal.ticket.site')}>{site.name}</Fact>}
      </dl>
    </section>
  );
}

/** Leads to its page for whom it has one: their own, or, of who speaks for the company, each. */
function Machine({ asset: { id, name, number } }: { asset: NonNullable<TicketView['asset']> }) {
  const session = useSession();
  const seesAll = useMay('asset.read_company');
  const own = { userId: session?.subjectId, limit: 100 };
  const { data } = useAnswer(listAssets, { query: own }, { enabled: !seesAll && session !== null });
  const words = `${name} · ${number}`;
  const isLink = seesAll || data?.items.some((machine) => machine.id === id);
  return isLink ? <Go to={`/portal/machines/${id}`}>{words}</Go> : words;
}

/** What came with the report; what came with an answer stands beside it. */
function Photos({ ticketId }: { ticketId: string }) {
  const query = { subjectKind: 'ticket', subjectId: ticketId, limit: 100 };
  const { data } = useAnswer(listAttachments, { query });
  return <LightFileList files={data?.items.filter(({ partId }) => partId === null) ?? []} />;
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

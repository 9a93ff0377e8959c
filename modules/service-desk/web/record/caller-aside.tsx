import { useTranslation } from 'react-i18next';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { MachineCard } from '../machine/machine-card.tsx';
import { TicketLines } from '../tickets/ticket-lines.tsx';
import { CallerCard } from './caller-card.tsx';
import { OpenTickets } from './open-tickets.tsx';
import { wordsOf } from './report.ts';
import { idIn } from './use-proposal.ts';
import { machineIn } from './who-source.ts';

/** Who is on the phone, and what is open or was lately for them and their machine: so that nothing is written down twice. */
export function CallerAside({ values }: { values: FieldValues }) {
  const { t } = useTranslation('service-desk');
  const callerId = machineIn(values['callerId']) === undefined ? idIn(values['callerId']) : undefined;
  const [customerId, assetId] = [idIn(values['customerId']), idIn(values['assetId'])];
  const words = wordsOf(values);
  if (callerId === undefined && assetId === undefined) return <NobodyYet customerId={customerId} />;
  return (
    <>
      {callerId !== undefined && <CallerCard key={callerId} callerId={callerId} />}
      {assetId !== undefined && <MachineCard key={assetId} assetId={assetId} />}
      {callerId !== undefined && (
        <OpenTickets title={t('record.openOfCaller')} query={{ callerId }} words={words} shortcut="Alt+o" />
      )}
      {assetId !== undefined && (
        <OpenTickets title={t('record.openOfMachine')} query={{ assetId }} besides={callerId} words={words} />
      )}
      {callerId !== undefined && (
        <Section title={t('record.lately')}>
          <TicketLines query={{ callerId, status: 'past' }} most={3} />
        </Section>
      )}
      {assetId !== undefined && (
        <Section title={t('record.latelyOfMachine')}>
          <TicketLines query={{ assetId, status: 'past' }} most={3} />
        </Section>
      )}
    </>
  );
}

function NobodyYet({ customerId }: { customerId: string | undefined }) {
  const { t } = useTranslation('service-desk');
  if (customerId === undefined) return <p className="yt-quiet">{t('record.nobodyYet')}</p>;
  return (
    <Section title={t('record.openOfCustomer')}>
      <TicketLines query={{ customerId, status: 'open' }} most={8} />
    </Section>
  );
}

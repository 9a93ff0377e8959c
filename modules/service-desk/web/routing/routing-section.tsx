import { ExportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { passOnTicket, readTicketRouting } from '../../routing-decision.contract.ts';
import { DecisionText } from './decision-text.tsx';
import './routing.css';

/** Why the ticket came here, and where the branch desk can pass it on to; not there where somebody said so by hand. */
export function RoutingSection({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const [isPassing, setPassing] = useState(false);
  const { data } = useAnswer(readTicketRouting, { params: { ticket: ticketId } });
  if (!data?.decision) return null;
  const { decision, passesOnTo, abilities } = data;
  return (
    <Section title={t('routing.why.title')}>
      <DecisionText decision={decision} />
      {passesOnTo && abilities.includes('pass_on') && (
        <Button size="small" className="routing-pass-on" icon={<ExportOutlined />} onClick={() => setPassing(true)}>
          {t('routing.passOn.button', { team: passesOnTo.name })}
        </Button>
      )}
      {passesOnTo && isPassing && (
        <PassOnDialog ticketId={ticketId} team={passesOnTo.name} onClose={() => setPassing(false)} />
      )}
    </Section>
  );
}

interface PassOnDialogProps {
  ticketId: string;
  team: string;
  onClose: () => void;
}

function PassOnDialog({ ticketId, team, onClose }: PassOnDialogProps) {
  const { t } = useTranslation('service-desk');
  const passOn = useSend(passOnTicket);
  return (
    <FormDialog<{ tried: string }>
      title={t('routing.passOn.title')}
      text={t('routing.passOn.text', { team })}
      fields={[
        { kind: 'text', name: 'tried', label: t('routing.passOn.tried'), isRequired: true, most: 20_000, rows: 3 },
      ]}
      submit={(body) => passOn.mutateAsync({ params: { ticket: ticketId }, body })}
      submitText={t('routing.passOn.submit')}
      onClose={onClose}
    />
  );
}

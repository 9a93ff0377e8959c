import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightText } from '../../../../web/ui/light/light-field.tsx';
import { reopenTicket } from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { useKeptWords } from './use-kept-words.ts';

/** It is not solved: says why, and work goes on. */
export function RefuseSolution({ ticket, onDone }: { ticket: TicketView; onDone: () => void }) {
  const { t } = useTranslation('service-desk');
  const reason = useKeptWords(`refuse.${ticket.id}`);
  const reopen = useSend(reopenTicket, {
    onSent: () => {
      reason.forget();
      onDone();
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!reopen.isPending) reopen.mutate({ params: { ticket: ticket.id }, body: { reason: reason.words.trim() } });
  };
  return (
    <form className="lt-form" onSubmit={submit}>
      <LightText
        label={t('portal.ticket.whyNot')}
        help={t('portal.ticket.whyNotHelp')}
        value={reason.words}
        maxLength={2000}
        required
        autoFocus
        onChange={({ target }) => reason.keep(target.value)}
      />
      <LightFault error={reopen.error} />
      <div className="lt-buttons">
        <LightButton type="submit" look="next" isBusy={reopen.isPending} disabled={reason.words.trim() === ''}>
          {t('portal.ticket.sendRefusal')}
        </LightButton>
        <LightButton onClick={onDone}>{t('shell:action.cancel')}</LightButton>
      </div>
    </form>
  );
}

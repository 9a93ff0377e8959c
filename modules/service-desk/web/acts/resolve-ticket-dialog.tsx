import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { resolveTicket } from '../../ticket-act.contract.ts';
import { apartFromRemote, type EnteredRemote } from '../remote/said-remote.ts';
import { useRemoteOfTicket } from '../remote/use-remote-of-ticket.ts';
import type { TicketDialogProps } from './act-dialog.tsx';
import { useDemandedFields } from './use-demanded-fields.ts';
import { useOverTheirs } from './use-over-theirs.tsx';
import { useResolutionFields } from './use-resolution-fields.ts';
import { withCustom } from '../../../custom-fields/web/index.ts';

type Body = BodyOf<typeof resolveTicket>;
type Entered = Omit<Body, 'steps' | 'remote'> &
  EnteredRemote & {
    /** One step a line. */
    steps?: string;
  };

/** How it was solved, and all that its category still wants to know: one dialog is enough. */
export function ResolveTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const resolve = useSend(resolveTicket);
  const demanded = useDemandedFields(ticket);
  const fromAfar = useRemoteOfTicket(ticket);
  const { send, theirs } = useOverTheirs(ticket, t('change.staleAct'));
  const submit = (entered: Entered) => {
    const { remote, rest } = apartFromRemote(entered);
    const { steps, ...said } = rest;
    const body = withCustom({ ...said, ...(steps && { steps: linesOf(steps) }), ...(remote && { remote }) });
    return send((ifMatch) => resolve.mutateAsync({ params: { ticket: ticket.id }, body, ifMatch }));
  };
  return (
    <FormDialog<Entered>
      title={t('resolve.title', { number: ticket.number })}
      fields={[...useResolutionFields(), ...fromAfar.fields, ...demanded.fields]}
      initial={demanded.initial}
      onChange={fromAfar.follow}
      draft={`ticket.resolve.${ticket.id}`}
      submit={submit}
      submitText={t('button.resolve')}
      onClose={onClose}
    >
      {theirs}
    </FormDialog>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { resolveTicket } from '../../ticket-act.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';
import { useResolutionFields } from './use-resolution-fields.ts';

interface Entered {
  code: string;
  mode: string;
  solution: string;
  /** One step a line. */
  steps?: string;
}

export function ResolveTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const resolve = useSend(resolveTicket);
  const steps: Field = {
    kind: 'text',
    name: 'steps',
    label: t('resolve.steps'),
    help: t('resolve.stepsHelp'),
    rows: 2,
  };
  const send = ({ steps, ...resolution }: Entered) =>
    resolve.mutateAsync({
      params: { ticket: ticket.id },
      body: { ...resolution, ...(steps && { steps: linesOf(steps) }) },
    });
  return (
    <FormDialog<Entered>
      title={t('resolve.title', { number: ticket.number })}
      fields={[...useResolutionFields(), ...(ticket.startedAt === null ? [steps] : [])]}
      draft={`ticket.resolve.${ticket.id}`}
      submit={send}
      submitText={t('button.resolve')}
      onClose={onClose}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

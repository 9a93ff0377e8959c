import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { readTimeline } from '../../entry.contract.ts';
import { splitTicket } from '../../ticket-merge.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import type { TicketDialogProps } from './act-dialog.tsx';

/** Ends on the page of the new ticket. */
export function SplitTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const split = useSend(splitTicket);
  const { data } = useAnswer(readTimeline, { params: { ticket: ticket.id } });
  const entries = (data?.items ?? []).flatMap((item) =>
    item.type === 'entry' ? [{ value: item.id, label: `${item.author.name}: ${beginning(item.body)}` }] : [],
  );
  return (
    <FormDialog<BodyOf<typeof splitTicket>>
      title={t('split.title', { number: ticket.number })}
      text={t('split.text')}
      fields={[
        { kind: 'line', name: 'title', label: t('split.newTitle'), isRequired: true, most: 200, isFocused: true },
        {
          kind: 'choice',
          name: 'entryIds',
          label: t('split.entries'),
          choices: entries,
          isMultiple: true,
          isRequired: true,
        },
      ]}
      submit={async (body) => {
        const part = await split.mutateAsync({ params: { ticket: ticket.id }, body });
        go(ticketPath(part));
      }}
      submitText={t('button.split')}
      onClose={onClose}
    />
  );
}

function beginning(body: string): string {
  return body.length > 40 ? `${body.slice(0, 40)}…` : body;
}

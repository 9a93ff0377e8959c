import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { needOutcomes } from '../../need-measure.contract.ts';
import { recordNeedOutcome } from '../../need.contract.ts';
import type { NeedDialogProps } from './need-dialogs.tsx';
import { useNeedWords } from './use-need-words.ts';

/** What came of it: a ticket by its number, the rest in words. */
export function OutcomeDialog({ need, onClose }: NeedDialogProps) {
  const { t } = useTranslation('needs');
  const { choices } = useNeedWords();
  const record = useSend(recordNeedOutcome);
  const outcomes = choices('outcome', needOutcomes);
  const known = {
    became: need.became ?? 'ticket',
    ticketNumber: need.becameTicket?.number,
    words: need.becameWords ?? undefined,
  };
  return (
    <FormDialog<BodyOf<typeof recordNeedOutcome>>
      title={t('act.outcome')}
      text={t('act.outcomeText')}
      fields={[
        { kind: 'radio', name: 'became', label: t('need.became'), choices: outcomes, isRequired: true },
        {
          kind: 'line',
          name: 'ticketNumber',
          label: t('act.outcomeTicket'),
          help: t('act.outcomeTicketHelp'),
          most: 50,
        },
        { kind: 'text', name: 'words', label: t('act.outcomeWords'), help: t('act.outcomeWordsHelp'), most: 2000 },
      ]}
      initial={known}
      submit={(body) => record.mutateAsync({ params: { need: need.id }, body, ifMatch: need.revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

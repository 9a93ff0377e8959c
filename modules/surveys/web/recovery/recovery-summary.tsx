import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { readRecoveryTask, type RecoveryTaskView } from '../../recovery-task.contract.ts';
import { StarScore } from '../answers/star-score.tsx';
import '../calls/calls.css';
import { CompleteTaskDialog, HandOverTaskDialog } from './recovery-dialogs.tsx';

/** One low score beside the list: what was said, whose it is to make good, and what was done. */
export function RecoverySummary({ id }: { id: string }) {
  const result = useAnswer(readRecoveryTask, { params: { recoveryTask: id } });
  return <Answered result={result}>{(task) => <Summary task={task} />}</Answered>;
}

function Summary({ task }: { task: RecoveryTaskView }) {
  const { t } = useTranslation('surveys');
  const { ticket, survey, contact, customer } = task;
  return (
    <>
      <h2>
        <Go to={`/tickets/${encodeURIComponent(ticket.number)}`}>{ticket.number}</Go> {ticket.title}
      </h2>
      {survey.score !== null && <StarScore score={survey.score} />}
      {survey.comment !== null && <p>{survey.comment}</p>}
      <Acts task={task} />
      <Facts
        items={[
          { label: t('survey.contact'), value: contact && <Go to={`/contacts/${contact.id}`}>{contact.name}</Go> },
          { label: t('customers:customer.noun'), value: customer.name },
          { label: t('recovery.owner'), value: task.owner?.name },
          { label: t('recovery.openedAt'), value: <InstantText at={task.openedAt} /> },
          { label: t('recovery.dueAt'), value: <InstantText at={task.dueAt} /> },
          ...(task.doneAt === null
            ? []
            : [
                { label: t('recovery.doneAt'), value: <InstantText at={task.doneAt} /> },
                { label: t('recovery.doneBy'), value: task.doneBy?.name },
                { label: t('recovery.remedy'), value: task.remedy },
              ]),
        ]}
      />
      <p>
        <Go to={`/surveys?row=${survey.id}`}>{t('recovery.openSurvey')}</Go>
      </p>
    </>
  );
}

function Acts({ task }: { task: RecoveryTaskView }) {
  const { t } = useTranslation('surveys');
  const [open, setOpen] = useState<'complete' | 'hand_over' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="survey-acts">
      {task.abilities.includes('complete') && (
        <Button type="primary" onClick={() => setOpen('complete')}>
          {t('recovery.complete')}
        </Button>
      )}
      {task.abilities.includes('hand_over') && (
        <Button onClick={() => setOpen('hand_over')}>{t('recovery.handOver')}</Button>
      )}
      {open === 'complete' && <CompleteTaskDialog task={task} onClose={close} />}
      {open === 'hand_over' && <HandOverTaskDialog task={task} onClose={close} />}
    </div>
  );
}

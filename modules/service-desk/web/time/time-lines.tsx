import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { retireTimeEntry, type readTicketTime, type TimeEntryView } from '../../time-entry.contract.ts';
import { TimeDialog } from './time-dialog.tsx';
import './time.css';

/** The sums first, by kind; below them each entry, those taken back struck through. */
export function TimeLines({ time: { items, sums } }: { time: AnswerOf<typeof readTicketTime> }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const [corrected, correct] = useState<TimeEntryView>();
  if (items.length === 0) return <p className="yt-quiet">{t('time.none')}</p>;
  return (
    <>
      <p className="time-sums">
        {sums.map(({ kind, minutes, billableMinutes }) => (
          <span key={kind}>
            {t(`time.kind.${kind}`)} <b>{format.duration(minutes * 60)}</b>
            {billableMinutes > 0 && ` (${t('time.ofThatBillable', { time: format.duration(billableMinutes * 60) })})`}
          </span>
        ))}
      </p>
      <ul className="time-lines">
        {items.map((entry) => (
          <TimeLine key={entry.id} entry={entry} correct={() => correct(entry)} />
        ))}
      </ul>
      {corrected && <TimeDialog ticketId={corrected.ticket.id} entry={corrected} onClose={() => correct(undefined)} />}
    </>
  );
}

function TimeLine({ entry, correct }: { entry: TimeEntryView; correct: () => void }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const { kind, minutes, isBillable, reason, note, staff, startedAt, retiredAt, abilities } = entry;
  return (
    <li data-retired={retiredAt !== null}>
      <span>
        {staff.name} · {t(`time.kind.${kind}`)} · {format.duration(minutes * 60)}
        {isBillable && ` · ${t('time.isBillable')}`}
      </span>
      <span className="time-line-note yt-quiet yt-small">
        <InstantText at={startedAt} /> {[reason, note].filter(Boolean).join(' · ')}
      </span>
      {abilities.includes('change') && (
        <span className="time-acts">
          <Button size="small" type="text" icon={<EditOutlined />} aria-label={t('time.change')} onClick={correct} />
          <TakeBack entry={entry} />
        </span>
      )}
    </li>
  );
}

function TakeBack({ entry: { id, revision } }: { entry: TimeEntryView }) {
  const { t } = useTranslation('service-desk');
  const retire = useSend(retireTimeEntry);
  return (
    <ConfirmButton
      size="small"
      icon={<DeleteOutlined />}
      title={t('time.takeBackQuestion')}
      text={t('time.takeBackText')}
      confirmText={t('time.takeBack')}
      onConfirm={() => retire.mutateAsync({ params: { timeEntry: id }, ifMatch: revision })}
    >
      {t('time.takeBack')}
    </ConfirmButton>
  );
}

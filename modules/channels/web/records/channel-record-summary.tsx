import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { readChannelRecord, type ChannelRecordView } from '../../channel-record.contract.ts';
import { RecordActs } from './record-acts.tsx';
import { SubjectLink } from './subject-link.tsx';
import { useRecordWords } from './use-record-words.ts';

/** An entry in hand: who it came from, what became of it, and what to make of it. */
export function ChannelRecordSummary({ id }: { id: string }) {
  const result = useAnswer(readChannelRecord, { params: { channelRecord: id } }, { everySeconds: 60 });
  useLive('channel_record', { id, reads: [readChannelRecord] });
  return <Answered result={result}>{(record) => <Summary record={record} />}</Answered>;
}

function Summary({ record }: { record: ChannelRecordView }) {
  const { t } = useTranslation('channels');
  const words = useRecordWords();
  return (
    <>
      <header>
        <h2>{titleOf(record, words.from(record)) ?? t(`record.kind.${record.kind}`)}</h2>
        <Status {...words.state(record)} />
      </header>
      <RecordActs record={record} />
      <RecordFacts record={record} />
      <Panels host="channel_record" subjectId={record.id} />
    </>
  );
}

/** A mail is known by its words, a call by who calls. */
function titleOf({ kind, label }: ChannelRecordView, from: string | null): string | null {
  return kind === 'call' ? (from ?? label) : (label ?? from);
}

function RecordFacts({ record }: { record: ChannelRecordView }) {
  const { t } = useTranslation('channels');
  const words = useRecordWords();
  const { kind, cameAt, contact, customer, agent, subject, settledAt, settledBy, reason, note } = record;
  const settled = settledAt !== null && [
    { label: t('record.settledBy'), value: settledBy?.name ?? t('record.system') },
    { label: t('record.settledAt'), value: <InstantText at={settledAt} /> },
  ];
  return (
    <Facts
      items={[
        { label: t('record.kindLabel'), value: t(`record.kind.${kind}`) },
        { label: t('record.cameAt'), value: <InstantText at={cameAt} /> },
        {
          label: t('record.from'),
          value: contact ? <Go to={`/contacts/${contact.id}`}>{contact.name}</Go> : words.from(record),
        },
        ...(contact && record.address ? [{ label: t('record.address'), value: words.address(record) }] : []),
        { label: t('customers:customer.noun'), value: customer?.name },
        { label: t('record.agent'), value: agent?.name },
        ...(record.label ? [{ label: t('record.label'), value: record.label }] : []),
        ...(subject ? [{ label: t('record.subject'), value: <SubjectLink subject={subject} /> }] : []),
        ...(reason ? [{ label: t('record.reasonLabel'), value: t(`record.reason.${reason}`) }] : []),
        ...(note ? [{ label: t('record.note'), value: note }] : []),
        ...(settled || []),
      ]}
    />
  );
}

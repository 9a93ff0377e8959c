import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { readCall, type CallInHand } from '../../../channels/call.contract.ts';
import { listCallerMachines } from '../../machine.contract.ts';
import { RecordCover } from '../record/record-cover.tsx';
import { TicketLines } from '../tickets/ticket-lines.tsx';
import './call-context.css';

const [mostTickets, mostMachines] = [3, 2];

/** What the hotline needs to know while it rings: machine, cover, what is open; and one key that records it all. */
export function CallContext({ subjectId }: PanelProps) {
  const { data: call } = useAnswer(readCall, { params: { call: subjectId } });
  return call ? <Context call={call} /> : null;
}

function Context({ call }: { call: CallInHand }) {
  const callerId = call.contact?.id;
  const machines =
    useAnswer(
      listCallerMachines,
      { query: { callerId: callerId ?? '' } },
      { enabled: callerId !== undefined },
    ).data?.items.slice(0, mostMachines) ?? [];
  const customerId = call.customer?.id;
  const only = machines.length === 1 ? machines[0]?.id : undefined;
  return (
    <div className="call-context">
      {machines.length > 0 && (
        <p>
          {machines.map(({ id, number, name }) => (
            <Go key={id} to={`/assets/${id}`}>
              {number} {name}
            </Go>
          ))}
        </p>
      )}
      {customerId !== undefined && <RecordCover values={{ customerId, assetId: only }} />}
      {customerId !== undefined && (
        <TicketLines
          query={callerId === undefined ? { customerId, status: 'open' } : { callerId, status: 'open' }}
          most={mostTickets}
        />
      )}
      <RecordCallButton call={call} assetId={only} />
    </div>
  );
}

function RecordCallButton({ call, assetId }: { call: CallInHand; assetId: string | undefined }) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const mayRecord = useMay('ticket.record');
  if (!mayRecord || call.channelRecordId === null) return null;
  const record = () => go(`/tickets/new${writeSearch({ channelRecordId: call.channelRecordId, assetId })}`);
  return (
    <ActButton isNext icon={<PlusOutlined />} act={record} shortcut="Alt+r">
      {t('channelRecord.make')}
    </ActButton>
  );
}

import { ArrowDownOutlined, ArrowUpOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { changeRoom, listRooms, reinstateRoom, retireRoom, type RoomView } from '../../room.contract.ts';
import { RoomDialog } from './room-dialog.tsx';
import './room-list.css';

/** The rooms of a site in their order; added, renamed, moved and retired where they stand. */
export function RoomList({ siteId }: { siteId: string }) {
  const { t } = useTranslation('customers');
  const [withRetired, setWithRetired] = useState(false);
  const [opened, setOpened] = useState<RoomView | 'new'>();
  const query = withRetired ? { retired: 'with' as const } : {};
  const answer = useAnswer(listRooms, { params: { site: siteId }, query }, { keepPrevious: true }).data;
  const rooms = answer?.items ?? [];
  const mayChange = answer?.abilities.includes('change') ?? false;
  const beside = (
    <span>
      <Checkbox checked={withRetired} onChange={(event) => setWithRetired(event.target.checked)}>
        {t('state.withRetired')}
      </Checkbox>
      {mayChange && (
        <Button size="small" icon={<PlusOutlined />} onClick={() => setOpened('new')}>
          {t('room.add')}
        </Button>
      )}
    </span>
  );
  return (
    <Section title={t('room.plural')} beside={beside}>
      {answer && rooms.length === 0 && <p className="yt-quiet">{t('room.empty')}</p>}
      <ul className="rooms">
        {rooms.map((room, at) => (
          <li key={room.id}>
            <span className="room-floor yt-quiet">{room.floor}</span>
            <span className="room-name">
              {room.name} {room.isRetired && <Status tone="over" text={t('state.retired')} />}
            </span>
            {mayChange && <RoomActs room={room} at={at} isLast={at === rooms.length - 1} onChange={setOpened} />}
          </li>
        ))}
      </ul>
      {opened !== undefined && (
        <RoomDialog siteId={siteId} room={opened === 'new' ? null : opened} onClose={() => setOpened(undefined)} />
      )}
    </Section>
  );
}

interface RoomActsProps {
  room: RoomView;
  at: number;
  isLast: boolean;
  onChange: (room: RoomView) => void;
}

function RoomActs({ room, at, isLast, onChange }: RoomActsProps) {
  const { t } = useTranslation('customers');
  const [change, retire, reinstate] = [useSend(changeRoom), useSend(retireRoom), useSend(reinstateRoom)];
  const params = { room: room.id };
  const place = (position: number) => change.mutateAsync({ params, body: { position }, ifMatch: room.revision });
  const named = (text: string) => `${text} ${room.name}`;
  return (
    <span className="room-acts">
      <Button
        size="small"
        aria-label={named(t('room.up'))}
        icon={<ArrowUpOutlined />}
        disabled={at === 0}
        onClick={() => void place(at - 1)}
      />
      <Button
        size="small"
        aria-label={named(t('room.down'))}
        icon={<ArrowDownOutlined />}
        disabled={isLast}
        onClick={() => void place(at + 1)}
      />
      <Button
        size="small"
        aria-label={named(t('room.change'))}
        icon={<EditOutlined />}
        onClick={() => onChange(room)}
      />
      <ActButton act={() => (room.isRetired ? reinstate : retire).mutateAsync({ params, ifMatch: room.revision })}>
        {t(room.isRetired ? 'room.reinstate' : 'room.retire')}
      </ActButton>
    </span>
  );
}

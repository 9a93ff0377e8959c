import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeRoom, recordRoom, type RoomView } from '../../room.contract.ts';

interface RoomDialogProps {
  siteId: string;
  /** Null: a new one. */
  room: RoomView | null;
  onClose: () => void;
}

export function RoomDialog({ siteId, room, onClose }: RoomDialogProps) {
  const { t } = useTranslation('customers');
  const [record, change] = [useSend(recordRoom), useSend(changeRoom)];
  const save = (body: BodyOf<typeof recordRoom>) =>
    room
      ? change.mutateAsync({ params: { room: room.id }, body, ifMatch: room.revision })
      : record.mutateAsync({ params: { site: siteId }, body });
  return (
    <FormDialog<BodyOf<typeof recordRoom>>
      title={t(room ? 'room.change' : 'room.add')}
      fields={[
        { kind: 'line', name: 'floor', label: t('room.floor'), most: 20, share: 'quarter' },
        { kind: 'line', name: 'name', label: t('room.name'), isRequired: true, most: 60, share: 'half' },
      ]}
      initial={room ? { floor: room.floor, name: room.name } : {}}
      emptyAs={room ? 'null' : 'absent'}
      submit={save}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

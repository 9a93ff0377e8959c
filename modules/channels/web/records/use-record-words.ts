import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ChannelRecordView } from '../../channel-record.contract.ts';

/** How an entry of the channel log is said: its state, and who it came from. */
export function useRecordWords() {
  const { t } = useTranslation('channels');
  const format = useFormat();
  const address = ({ address: written, kind }: Pick<ChannelRecordView, 'address' | 'kind'>): string | null =>
    written !== null && kind === 'call' ? format.phone(written) : written;
  return {
    address,
    state: ({ state, isLate }: Pick<ChannelRecordView, 'state' | 'isLate'>): { tone: Tone; text: string } => ({
      tone: isLate ? 'breached' : tones[state],
      text: t(isLate ? 'record.late' : `record.state.${state}`),
    }),
    /** The person, or the number or address that nobody knows. */
    from: (record: Pick<ChannelRecordView, 'contact' | 'address' | 'kind'>): string | null =>
      record.contact?.name ?? address(record),
  };
}

const tones: Record<ChannelRecordView['state'], Tone> = { open: 'waiting', linked: 'good', no_business: 'over' };

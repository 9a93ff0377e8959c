import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../web/ui/act-button.tsx';

interface PlaceButtonsProps {
  position: number;
  /** How many stand in the same row of places. */
  among: number;
  move: (position: number) => Promise<unknown>;
}

/** One place up or down among its like. */
export function PlaceButtons({ position, among, move }: PlaceButtonsProps) {
  const { t } = useTranslation('catalogue');
  return (
    <>
      {position > 0 && (
        <ActButton act={() => move(position - 1)} icon={<UpOutlined />}>
          {t('state.up')}
        </ActButton>
      )}
      {position < among - 1 && (
        <ActButton act={() => move(position + 1)} icon={<DownOutlined />}>
          {t('state.down')}
        </ActButton>
      )}
    </>
  );
}
